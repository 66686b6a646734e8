import type { CliType } from '../../formats/red/cli-type.ts';
import type { PythonValue } from '../../fragment/python-value.ts';

/**
 * What `--set` gives to a scalar input, in the type that cli.inputs names; undefined where it has another. A list is written
 * as JSON (`[1, 2]`), or the key is set once for each entry.
 */
export function typedSetting(values: readonly string[], type: CliType): PythonValue | undefined {
  const [first = ''] = values;
  if (!type.list) return typed(first, type.name);
  const texts = values.length === 1 && first.trim().startsWith('[') ? listOf(first) : values;
  const items = texts?.map((text) => typed(text, type.name));
  return items === undefined || items.includes(undefined)
    ? undefined
    : items.filter((item) => item !== undefined);
}

function typed(text: string, name: string): PythonValue | undefined {
  if (name === 'string') return text;
  const word = text.trim();
  if (name === 'boolean') return /^true$/i.test(word) ? true : /^false$/i.test(word) ? false : undefined;
  if (/^[-+]?\d+$/.test(word)) return BigInt(word.replace('+', ''));
  const isFloat = name === 'float' || name === 'double';
  return isFloat && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(word) ? Number(word) : undefined;
}

/** The entries of a JSON list as texts, numbers as they are written; undefined where it is none. */
function listOf(text: string): string[] | undefined {
  const inside = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const items = inside.match(/"(?:[^"\\]|\\.)*"|[^,\s]+/g) ?? [];
  try {
    // The text as a whole must be JSON, whatever its entries are.
    JSON.parse(text);
    return items.map((item) => (item.startsWith('"') ? String(JSON.parse(item)) : item));
  } catch {
    return undefined;
  }
}
