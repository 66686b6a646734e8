import { asObject } from '../../document/as-object.ts';
import { childPointer } from '../../document/pointer.ts';
import type { Context } from '../../schema/context.ts';
import { fieldAt, knownKeys } from '../../schema/field-at.ts';
import { unknownKey } from '../../schema/sentences/unknown-key.ts';
import type { Rule } from '../format-definition.ts';
import { isDroppedKey } from './dropped-keys.ts';
import { formerKeys } from './former-spelling.ts';
import { hasRenderedKey } from './jinja/is-rendered.ts';
import { misspeltKeys } from './misspelt-key.ts';

/** Keys that the pydantic models do not have: they are dropped without a word, so a misspelt one does nothing. */
export const ignoredKeys: Rule = (context) =>
  ignoredBelow('', context.document.value, context).map((pointer) => unknownKey(pointer, 'warning', context));

function ignoredBelow(pointer: string, value: unknown, context: Context): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => ignoredBelow(childPointer(pointer, index), item, context));
  const object = asObject(value);
  const known = new Set(knownKeys(pointer, object, context.fields));
  if (object === null || known.size === 0 || fieldAt(pointer, context.fields)?.open === true) return [];
  const explained = new Set([
    ...formerKeys(object, known),
    ...misspeltKeys(pointer, object, context.fields).values(),
  ]);
  return Object.entries(object).flatMap(([key, child]) => {
    const at = childPointer(pointer, key);
    if (known.has(key)) return ignoredBelow(at, child, context);
    return explained.has(key) || isDroppedKey(at, key) || hasRenderedKey(at, context.document) ? [] : [at];
  });
}
