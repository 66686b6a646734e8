import { asObject, own } from '../../document/as-object.ts';
import { childPointer, lastStep, parentPointer, pointerSteps } from '../../document/pointer.ts';
import { valueAt } from '../../document/value-at.ts';
import { moveEntry } from '../../edit/move-entry.ts';
import { removeEntry } from '../../edit/remove-entry.ts';
import { renameKey } from '../../edit/rename-key.ts';
import type { Field } from '../../field.ts';
import type { Mend } from '../../finding.ts';
import { placeInWords, quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';
import { fieldAt } from '../field-at.ts';

/**
 * What can be done about a key that has no place in its object: the names that may have been meant, the place where the
 * key belongs, or no such key.
 *
 * @param meant names that may stand there and do not yet, best first
 * @param harmful whether the platform refuses the key; one that it only ignores is not removed without being asked, nor
 *   is one that says something
 */
export function unknownKeyMends(
  pointer: string,
  meant: readonly string[],
  harmful: boolean,
  context: Context,
): Mend[] {
  const { document } = context;
  const mends: Mend[] = [
    ...meant.map((name) => ({
      title: `Rename to ${quote(name)}`,
      edits: renameKey(document, pointer, name),
    })),
    ...moves(pointer, context),
    {
      title: `Remove ${quote(lastStep(pointer))}`,
      edits: removeEntry(document, pointer),
      preferred: harmful && isEmpty(valueAt(document.value, pointer)),
    },
  ];
  return mends
    .filter(({ edits }) => edits.length > 0)
    .slice(0, 3)
    .map((mend, index) => ({ ...mend, preferred: index === 0 && mend.preferred !== false }));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** To the one other object that has a key of this name, if it can be told which. */
function moves(pointer: string, { document, fields }: Context): Mend[] {
  const key = lastStep(pointer);
  const [target, second] = [...new Set(placesOf(pointer, fields))];
  if (target === undefined || second !== undefined) return [];
  const there = valueAt(document.value, target);
  if (own(there, key) !== undefined || !(asObject(there) !== null || isObject(target, fields))) return [];
  const edits = moveEntry(document, pointer, target, key);
  return [{ title: `Move to ${placeInWords(target)}`, edits }];
}

/** Whether what is missing at a place would be an object, and nothing else that may stand there. */
function isObject(pointer: string, fields: readonly Field[]): boolean {
  return fieldAt(pointer, fields)?.type.startsWith('object') === true;
}

/** The objects in which a key of this name may stand; names that an author chooses are those on the way to the key. */
function placesOf(pointer: string, fields: readonly Field[]): string[] {
  const key = lastStep(pointer);
  const here = parentPointer(pointer);
  return fields
    .filter((field) => lastStep(field.pointer) === key)
    .flatMap((field) => filledIn(parentPointer(field.pointer), pointer) ?? [])
    .filter((place) => place !== here);
}

/** A path of the table with its stars replaced by the steps of a pointer; null where they part before. */
function filledIn(path: string, pointer: string): string | null {
  const steps = pointerSteps(pointer);
  let filled = '';
  let common = true;
  for (const [index, step] of pointerSteps(path).entries()) {
    const here = steps[index];
    if (step === '*' && (!common || here === undefined)) return null;
    if (step !== '*' && step !== here) common = false;
    filled = childPointer(filled, step === '*' ? (here ?? '') : step);
  }
  return filled;
}
