import { setOwn } from '../document/as-object.ts';
import { asDict, asList, type PythonValue } from './python-value.ts';

/** The value as JavaScript has it, to be named in a sentence. */
export function plainValue(value: PythonValue): unknown {
  const list = asList(value);
  if (list !== null) return list.map(plainValue);
  const dict = asDict(value);
  if (dict === null) return typeof value === 'bigint' ? Number(value) : value;
  const object: Record<string, unknown> = {};
  for (const [key, item] of dict) setOwn(object, key, plainValue(item));
  return object;
}
