import type { Document, Place } from '../../document/document.ts';
import type { Edit } from '../../problem.ts';
import { childPlaces } from '../child-places.ts';
import { isBlank, linePrefix, lineStart, nextLine } from '../lines.ts';
import { blockEntry } from './block-entry.ts';

/** Takes an entry with its lines out of a block; the block has others. */
export function removeBlockEntry(document: Document, parent: string, place: Place): Edit[] {
  const { text } = document;
  const entry = blockEntry(document, place);
  if (entry === null) return [];
  if (!isBlank(linePrefix(text, entry.start))) return removeBehindDash(document, parent, place, entry.start);

  const start = lineStart(text, entry.start);
  const end = text[entry.end - 1] === '\n' ? entry.end : nextLine(text, entry.end);
  // The last line of a text without a line end takes the line end before it along.
  const lineBreak = text[end - 1] === '\n' || start === 0 ? 0 : text[start - 2] === '\r' ? 2 : 1;
  return [{ start: start - lineBreak, end, text: '' }];
}

/** `- a: 1` with more lines below: the next entry moves up behind the dash. */
function removeBehindDash(document: Document, parent: string, place: Place, start: number): Edit[] {
  const siblings = childPlaces(document, parent);
  const next = siblings[siblings.indexOf(place) + 1];
  const following = next === undefined ? null : blockEntry(document, next);
  return following === null ? [] : [{ start, end: following.start, text: '' }];
}
