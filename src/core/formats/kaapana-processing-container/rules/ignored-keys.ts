import { asObject } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import type { Context } from '../../../schema/context.ts';
import { fieldAt, knownKeys } from '../../../schema/field-at.ts';
import { unknownKey } from '../../../schema/sentences/unknown-key.ts';
import type { Rule } from '../../format-definition.ts';
import { formerKeys } from '../explain/former-spelling.ts';
import { misspeltKeys } from '../explain/misspelt-key.ts';
import { hasRenderedKey } from '../jinja/is-rendered.ts';
import { isDroppedKey } from './dropped-keys.ts';

/** Keys that the pydantic models do not have: they are dropped without a word, so a misspelt one does nothing. */
export const ignoredKeys: Rule = (context) => {
  const walk: Walk = { context, known: new Map(), found: [] };
  visit('', '', context.document.value, walk);
  return walk.found.map((pointer) => unknownKey(pointer, 'warning', context));
};

interface Walk {
  readonly context: Context;
  /** The keys of each kind of object, by its pointer with `*` for every index; null where any key is allowed. */
  readonly known: Map<string, ReadonlySet<string> | null>;
  readonly found: string[];
}

function visit(pointer: string, kind: string, value: unknown, walk: Walk): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      visit(childPointer(pointer, index), childPointer(kind, '*'), item, walk);
    return;
  }
  const object = asObject(value);
  const known = object === null ? null : keysOf(kind, walk);
  if (object === null || known === null) return;
  const unknown: string[] = [];
  for (const [key, child] of Object.entries(object)) {
    if (known.has(key)) visit(childPointer(pointer, key), childPointer(kind, key), child, walk);
    else unknown.push(key);
  }
  if (unknown.length > 0) report(unknown, pointer, object, known, walk);
}

function keysOf(kind: string, { known, context }: Walk): ReadonlySet<string> | null {
  const cached = known.get(kind);
  if (cached !== undefined) return cached;
  const keys = new Set(knownKeys(kind, null, context.fields));
  const result = keys.size === 0 || fieldAt(kind, context.fields)?.open === true ? null : keys;
  known.set(kind, result);
  return result;
}

/** Those that nothing else speaks of. */
function report(
  unknown: readonly string[],
  pointer: string,
  object: object,
  known: ReadonlySet<string>,
  { context, found }: Walk,
): void {
  const { document, fields } = context;
  const explained = new Set([
    ...formerKeys(object, known),
    ...misspeltKeys(pointer, object, fields).values(),
  ]);
  for (const key of unknown) {
    const at = childPointer(pointer, key);
    if (!explained.has(key) && !isDroppedKey(at, key) && !hasRenderedKey(at, document)) found.push(at);
  }
}
