import { asObject } from '../document/as-object.ts';
import { lastStep } from '../document/pointer.ts';
import type { Field } from '../field.ts';
import { fieldsIn } from './field-at.ts';

/** The kind of object that declares most of the keys that an object has; null where no one kind does. */
export function likelyKind(pointer: string, object: unknown, fields: readonly Field[]): string | null {
  const keys = asObject(object) ?? {};
  const counts = new Map<string, number>();
  const children = fieldsIn(pointer, object, fields);
  const named = new Set(children.map((field) => lastStep(field.pointer)));
  const others = Object.keys(keys).some((key) => !named.has(key));
  for (const { only, pointer: path } of children) {
    const name = lastStep(path);
    const there = name === '*' ? others : Object.hasOwn(keys, name);
    if (only !== undefined) counts.set(only, (counts.get(only) ?? 0) + (there ? 1 : 0));
  }
  const most = Math.max(0, ...counts.values());
  const [kind, second] = [...counts].filter(([, count]) => count === most).map(([name]) => name);
  return most > 0 && second === undefined ? (kind ?? null) : null;
}
