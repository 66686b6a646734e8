import type { Document } from '../../document/document.ts';
import { childPointer } from '../../document/pointer.ts';
import { ruamelScalar } from '../../formats/red/read/ruamel-scalar.ts';
import { convertedBy, type PythonValue } from '../../fragment/python-value.ts';

/**
 * A RED document as Curious Containers holds it when it builds the command: keys in the order of the file, and whole numbers
 * apart from floats, as `str` writes them differently (ruamel.yaml reads JSON as well as YAML there).
 */
export function redValue(document: Document): PythonValue {
  return convertedBy(document.value, '', document, { keysOf, numberAt });
}

/** JavaScript puts keys that are numbers first; Python does not. */
function keysOf(object: Readonly<Record<string, unknown>>, pointer: string, { places }: Document): string[] {
  const keys = Object.keys(object);
  if (!keys.some((key) => /^(?:0|[1-9]\d*)$/.test(key))) return keys;
  const start = (key: string) => places.get(childPointer(pointer, key))?.key?.start ?? 0;
  return keys.sort((a, b) => start(a) - start(b));
}

function numberAt(value: number, pointer: string, { places, text }: Document): bigint | number {
  const place = places.get(pointer)?.value;
  const literal = place === undefined ? '' : text.slice(place.start, place.end);
  const scalar = ruamelScalar(literal);
  const whole = scalar.kind === 'number' ? scalar.whole : Number.isInteger(value);
  if (!whole || !Number.isFinite(value)) return value;
  const digits = literal.replaceAll('_', '');
  return /^[-+]?\d+$/.test(digits) ? BigInt(digits.replace('+', '')) : BigInt(value);
}
