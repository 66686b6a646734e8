import { asObject, setOwn } from '../document/as-object.ts';
import type { Document } from '../document/document.ts';
import { parentPointer, pointerSteps } from '../document/pointer.ts';
import { valueAt } from '../document/value-at.ts';
import type { Edit } from '../problem.ts';
import { insertEntry } from './insert-entry.ts';
import { lineEnd, lineStart } from './lines.ts';
import { removeEntry } from './remove-entry.ts';
import { renameKey } from './rename-key.ts';
import { replaceValue } from './replace-value.ts';

/**
 * Moves an entry of an object or list to the end of another object; objects on the way there are made. Within one object
 * it is renamed where it stands. Empty where it cannot be edited, or would go into itself.
 */
export function moveEntry(
  document: Document,
  fromPointer: string,
  toParentPointer: string,
  newKey: string,
): Edit[] {
  if (`${toParentPointer}/`.startsWith(`${fromPointer}/`)) return [];
  const value = valueAt(document.value, fromPointer);
  if (
    parentPointer(fromPointer) === toParentPointer &&
    !Array.isArray(valueAt(document.value, toParentPointer))
  )
    return renameKey(document, fromPointer, newKey);
  const wrapped = wrapOnly(document, fromPointer, toParentPointer, newKey);
  if (wrapped !== null) return replaceValue(document, parentPointer(fromPointer), wrapped);
  const removal = removeEntry(document, fromPointer);
  const insertion = insertEntry(document, toParentPointer, newKey, value);
  return removal.length === 0 || insertion.length === 0 ? [] : join(document.text, removal, insertion);
}

/**
 * The only entry of an object, moved into objects that are still to be made in that same object: there is no other entry
 * that a comma could follow, so the object is written anew. Null in all other cases.
 */
function wrapOnly(
  { value: root }: Document,
  fromPointer: string,
  toParentPointer: string,
  newKey: string,
): Record<string, unknown> | null {
  const parent = parentPointer(fromPointer);
  const isOnly = Object.keys(asObject(valueAt(root, parent)) ?? {}).length === 1;
  if (!isOnly || !toParentPointer.startsWith(`${parent}/`)) return null;
  const steps = pointerSteps(toParentPointer.slice(parent.length));
  return [...steps, newKey].reduceRight<unknown>(
    (inner, step) => {
      const object: Record<string, unknown> = {};
      setOwn(object, step, inner);
      return object;
    },
    valueAt(root, fromPointer),
  ) as Record<string, unknown>;
}

/** What is inserted at the end of lines that are removed takes their place. */
function join(text: string, removal: readonly Edit[], insertion: readonly Edit[]): Edit[] {
  const [cut] = removal;
  const [put] = insertion;
  if (cut === undefined || put === undefined) return [];
  if (put.start < cut.start || put.start > cut.end || (put.start === cut.end && cut.text !== ''))
    return [...removal, ...insertion].sort((a, b) => a.start - b.start);
  if (put.start === cut.start) return [{ ...cut, text: put.text + cut.text }];
  const wholeLines = cut.start === lineStart(text, cut.start) && put.start >= lineEnd(text, put.start);
  if (!wholeLines) return [{ ...cut, text: cut.text + put.text }];
  const lineBreak = /^\r?\n/.exec(put.text)?.[0] ?? '';
  return [{ ...cut, text: put.text.slice(lineBreak.length) + (put.start < cut.end ? lineBreak : '') }];
}
