import { asObject } from '../document/as-object.ts';
import type { Document } from '../document/document.ts';
import { childPointer } from '../document/pointer.ts';
import { valueAt } from '../document/value-at.ts';

/** A value as Python's `json.loads` reads it: whole numbers (`bigint`) are another type than floats (`number`), `1.0` among them. */
export type PythonValue =
  | null
  | boolean
  | string
  | bigint
  | number
  | readonly PythonValue[]
  | ReadonlyMap<string, PythonValue>;

/** An object of Python; a Map, so that no key has a meaning of its own. */
export type PythonDict = ReadonlyMap<string, PythonValue>;

/** Longer ones Python refuses to read; `longIntegers` reports them. */
export const MAX_INTEGER_DIGITS = 4300;

/** The value at a pointer as Python reads it. The text is asked for what JavaScript has forgotten: `1.0` or `1`. */
export function pythonValue(document: Document, pointer = ''): PythonValue {
  return convertedBy(valueAt(document.value, pointer), pointer, document, JSON_READER);
}

/** The value as a dict, or null where it is none. */
export function asDict(value: PythonValue | undefined): PythonDict | null {
  return value instanceof Map ? (value as PythonDict) : null;
}

/** The value as a list, or null where it is none. */
export function asList(value: PythonValue | undefined): readonly PythonValue[] | null {
  return Array.isArray(value) ? (value as readonly PythonValue[]) : null;
}

/** Where two readers of Python part: the order of keys, and which numbers are whole. */
export interface PythonReader {
  keysOf(object: Readonly<Record<string, unknown>>, pointer: string, document: Document): readonly string[];
  numberAt(value: number, pointer: string, document: Document): bigint | number;
}

/** `json.loads`. */
const JSON_READER: PythonReader = { keysOf: Object.keys, numberAt };

/** A value as one of the readers holds it. */
export function convertedBy(
  value: unknown,
  pointer: string,
  document: Document,
  reader: PythonReader,
): PythonValue {
  if (Array.isArray(value))
    return value.map((item, index) => convertedBy(item, childPointer(pointer, index), document, reader));
  const object = asObject(value);
  if (object !== null)
    return new Map(
      reader
        .keysOf(object, pointer, document)
        .map((key) => [key, convertedBy(object[key], childPointer(pointer, key), document, reader)]),
    );
  if (typeof value === 'number') return reader.numberAt(value, pointer, document);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function numberAt(value: number, pointer: string, { places, text }: Document): bigint | number {
  // The text is asked only where it may say something else than the value does.
  if (Number.isSafeInteger(value) && places.hasWholeFloats?.() === false) return BigInt(value);
  if (Number.isFinite(value) && !Number.isInteger(value)) return value;
  const place = places.get(pointer)?.value;
  const literal = place === undefined ? '' : text.slice(place.start, place.end);
  if (/^[-+]?\d+$/.test(literal) && literal.length <= MAX_INTEGER_DIGITS)
    return BigInt(literal.replace('+', ''));
  const floats = /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(literal);
  return Number.isInteger(value) && !floats ? BigInt(value) : value;
}
