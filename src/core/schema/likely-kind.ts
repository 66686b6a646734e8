import { asObject } from '../document/as-object.ts';
import { lastStep } from '../document/pointer.ts';
import type { Field } from '../field.ts';
import { fieldsIn } from './field-at.ts';

/** The kind of object that declares most of the keys that an object has; null where no one kind does. */
export function likelyKind(pointer: string, object: unknown, fields: readonly Field[]): string | null {
  const keys = asObject(object) ?? {};
  const counts = new Map<string, number>();
  for (const { only, pointer: path } of fieldsIn(pointer, object, fields)) {
    if (only === undefined) continue;
    counts.set(only, (counts.get(only) ?? 0) + (Object.hasOwn(keys, lastStep(path)) ? 1 : 0));
  }
  const most = Math.max(0, ...counts.values());
  const [kind, second] = [...counts].filter(([, count]) => count === most).map(([name]) => name);
  return most > 0 && second === undefined ? (kind ?? null) : null;
}
