/** What ruamel.yaml makes of a plain scalar of YAML 1.2; `other` is a text, or what every reader agrees on. */
export type RuamelScalar =
  | { readonly kind: 'number'; readonly value: number; readonly whole: boolean }
  | { readonly kind: 'null' | 'boolean' | 'date' | 'value-mark' | 'merge' | 'other' };

// The patterns of ruamel.yaml 0.19.1, resolver.py, as far as they apply to YAML 1.2.
const WHOLE = /^(?:[-+]?0b[0-1_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/;
const FRACTION =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const DATE =
  /^(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?)$/;

/** Tells how ruamel.yaml, which reads all RED files, understands a scalar without quotes. */
export function ruamelScalar(text: string): RuamelScalar {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return { kind: 'null' };
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return { kind: 'boolean' };
  if (text === '=') return { kind: 'value-mark' };
  if (text === '<<') return { kind: 'merge' };
  if (!/^[-+.\d]/.test(text)) return { kind: 'other' };
  if (WHOLE.test(text)) return wholeNumber(text.replaceAll('_', ''));
  if (FRACTION.test(text)) return { kind: 'number', value: fraction(text), whole: false };
  return { kind: DATE.test(text) ? 'date' : 'other' };
}

/** Without digits ruamel.yaml fails, as Python's `int` does; that is told as a text here, which is rejected as well. */
function wholeNumber(text: string): RuamelScalar {
  const digits = text.replace(/^[-+]/, '');
  if (!/\d/.test(digits)) return { kind: 'other' };
  const value = Number(/^0[box]/.test(digits) ? digits : digits.replace(/^0+(?=\d)/, ''));
  return { kind: 'number', value: text.startsWith('-') ? -value : value, whole: true };
}

function fraction(text: string): number {
  const lower = text.replaceAll('_', '').toLowerCase();
  if (lower.endsWith('.nan')) return Number.NaN;
  if (lower.endsWith('.inf')) return lower.startsWith('-') ? -Infinity : Infinity;
  return Number(lower);
}
