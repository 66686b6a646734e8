import { childPointer, lastStep } from '../../document/pointer.ts';
import { valueAt } from '../../document/value-at.ts';
import { insertEntry } from '../../edit/insert-entry.ts';
import type { Mend } from '../../finding.ts';
import { quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';
import { fieldsIn } from '../field-at.ts';
import { likelyKind } from '../likely-kind.ts';
import { placeholderValue } from './placeholder-value.ts';

/** Adds a key that must be there: with its default or only value, else with one that the author has to replace. */
export function missingKeyMends(parent: string, key: string, { document, fields }: Context): Mend[] {
  const pointer = childPointer(parent, key);
  const object = valueAt(document.value, parent);
  const kind = likelyKind(parent, object, fields);
  const kinds = fieldsIn(parent, object, fields)
    .filter((field) => lastStep(field.pointer) === key)
    .filter(({ only }) => kind === null || only === undefined || only === kind);
  // Of several kinds of objects that fit alike, none is known to be meant.
  const values = new Set<unknown>(
    kinds.flatMap(({ default: byDefault, allowed }) => byDefault ?? allowed ?? [null, null]),
  );
  const known = kinds.length > 0 && values.size === 1 && !values.has(null);
  // A null in the place of an object is a wrong type, which is told itself.
  if (object === null) return [];
  const value = known ? [...values][0] : placeholderValue(pointer, fields);
  const edits = insertEntry(document, parent, key, value);
  return edits.length === 0
    ? []
    : [{ title: `Add ${quote(key)}: ${quote(value)}`, edits, placeholder: !known }];
}
