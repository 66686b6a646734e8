import { asObject, own, setOwn } from '../../document/as-object.ts';
import { childPointer, lastStep } from '../../document/pointer.ts';
import type { Field } from '../../field.ts';
import { fieldAt, fieldsIn, knownKeys } from '../field-at.ts';

/** Keys that name the entries of a list. */
const NAMES = ['name', 'id', 'identifier'] as const;

/** Objects within objects are wrapped down to here. */
const DEEPEST = 4;

/**
 * The same content in another shape: a list of named entries as an object with these names and the other way round,
 * `NAME=value` as an entry, a value as the only thing that an object must have.
 *
 * @param types as JSON Schema names them
 * @returns undefined where the content does not tell how
 */
export function reshape(
  pointer: string,
  value: unknown,
  types: readonly string[],
  fields: readonly Field[],
): unknown {
  if (types.includes('object') && Array.isArray(value))
    return takesAnyName(pointer, fields) ? (byName(value) ?? fromPairs(value) ?? merged(value)) : undefined;
  if (types.includes('array') && asObject(value) !== null) return entriesOf(pointer, value as object, fields);
  if (types.includes('object') && typeof value === 'string') return wrapped(pointer, value, fields, 0);
  return undefined;
}

/** Whether the keys of an object are names of the author's. */
export function takesAnyName(pointer: string, fields: readonly Field[]): boolean {
  return fieldAt(childPointer(pointer, '*'), fields)?.pointer.endsWith('/*') === true;
}

function byName(list: readonly unknown[]): object | undefined {
  const key = NAMES.find((name) => list.every((item) => typeof own(item, name) === 'string'));
  if (key === undefined) return undefined;
  return collected(
    list.map((item) => {
      const { [key]: name, ...rest } = item as Record<string, unknown>;
      return [String(name), rest] as const;
    }),
  );
}

function fromPairs(list: readonly unknown[]): object | undefined {
  const pairs = list.map((item) => (typeof item === 'string' ? /^([A-Za-z_]\w*)=(.*)$/s.exec(item) : null));
  return pairs.includes(null)
    ? undefined
    : collected(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? ''] as const));
}

/** `- dicom: {...}` and `- mask: {...}`. */
function merged(list: readonly unknown[]): object | undefined {
  const entries = list.flatMap((item) => Object.entries(asObject(item) ?? {}));
  const areObjects = entries.every(([, value]) => asObject(value) !== null);
  return areObjects && list.every((item) => asObject(item) !== null) ? collected(entries) : undefined;
}

/** Nothing where there is none, or a name comes twice. */
function collected(entries: readonly (readonly [string, unknown])[]): object | undefined {
  const object: Record<string, unknown> = {};
  for (const [name, value] of entries) setOwn(object, name, value);
  return entries.length > 0 && Object.keys(object).length === entries.length ? object : undefined;
}

/** `{"A": "1"}` as `[{"name": "A", "value": "1"}]`. */
function entriesOf(pointer: string, object: object, fields: readonly Field[]): unknown {
  const item = childPointer(pointer, 0);
  const known = knownKeys(item, {}, fields);
  const name = NAMES.find((key) => known.includes(key));
  // With keys of an entry it is one entry, and not a list of them.
  if (name === undefined || Object.keys(object).some((key) => known.includes(key))) return undefined;
  const other = fieldsIn(item, {}, fields).filter(
    ({ pointer: path, required }) => required && lastStep(path) !== name,
  );
  const [only, second] = other.map(({ pointer: path }) => lastStep(path));
  const list = Object.entries(object).map(([key, value]) => {
    const rest = asObject(value);
    if (rest !== null) return { [name]: key, ...rest };
    if (only === undefined || second !== undefined) return undefined;
    const inner = wrapped(childPointer(item, only), value, fields, 0);
    return inner === undefined ? undefined : { [name]: key, [only]: inner };
  });
  return list.length === 0 || list.includes(undefined) ? undefined : list;
}

/** A value as the only key that an object must have. */
function wrapped(pointer: string, value: unknown, fields: readonly Field[], depth: number): unknown {
  const field = fieldAt(pointer, fields);
  if (field === null || depth > DEEPEST) return undefined;
  if (field.type.startsWith('text'))
    return typeof value === 'object' || field.allowed?.includes(value) === false ? undefined : String(value);
  const required = fieldsIn(pointer, {}, fields).filter((child) => child.required);
  const [only, second] = new Set(required.map((child) => lastStep(child.pointer)));
  if (only === undefined || second !== undefined || only === '*') return undefined;
  const inner = wrapped(childPointer(pointer, only), value, fields, depth + 1);
  return inner === undefined ? undefined : { [only]: inner };
}
