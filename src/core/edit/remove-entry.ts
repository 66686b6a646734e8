import type { Document } from '../document/document.ts';
import { parentPointer } from '../document/pointer.ts';
import { valueAt } from '../document/value-at.ts';
import type { Edit } from '../problem.ts';
import { removeBlockEntry } from './block/remove-block-entry.ts';
import { entryPlace } from './entry-place.ts';
import { removeFlowEntry } from './flow/remove-flow-entry.ts';
import { isFlow } from './is-flow.ts';
import { replaceValue } from './replace-value.ts';

/** Takes an entry out of its list or object, with its separator or lines. Empty where it cannot be edited. */
export function removeEntry(document: Document, pointer: string): Edit[] {
  const place = entryPlace(document, pointer);
  if (place === null || pointer === '') return [];
  const parent = parentPointer(pointer);
  if (isFlow(document, parent)) return removeFlowEntry(document, parent, place);
  const container = valueAt(document.value, parent);
  if (!isAlone(container)) return removeBlockEntry(document, parent, place);
  // A block without entries would be nothing at all.
  return replaceValue(document, parent, Array.isArray(container) ? [] : {});
}

function isAlone(container: unknown): boolean {
  let entries = 0;
  for (const _ in container as object) if (++entries > 1) return false;
  return true;
}
