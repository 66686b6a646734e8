import { asObject } from '../../document/as-object.ts';
import { childPointer } from '../../document/pointer.ts';
import type { Context } from '../../schema/context.ts';
import { fieldAt, knownKeys } from '../../schema/field-at.ts';
import { unknownKey } from '../../schema/sentences/unknown-key.ts';
import type { Rule } from '../format-definition.ts';

/** Keys that the pydantic models do not have: they are dropped without a word, so a misspelt one does nothing. */
export const ignoredKeys: Rule = (context) =>
  ignoredBelow('', context.document.value, context).map((pointer) => unknownKey(pointer, 'warning', context));

function ignoredBelow(pointer: string, value: unknown, context: Context): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => ignoredBelow(childPointer(pointer, index), item, context));
  const object = asObject(value);
  const known = new Set(knownKeys(pointer, object, context.fields));
  if (object === null || known.size === 0 || fieldAt(pointer, context.fields)?.open === true) return [];
  return Object.entries(object).flatMap(([key, child]) => {
    const at = childPointer(pointer, key);
    return known.has(key) ? ignoredBelow(at, child, context) : [at];
  });
}
