import type { Document, Place, Span } from '../../document/document.ts';
import type { Edit } from '../../problem.ts';
import { childPlaces } from '../child-places.ts';
import { entrySpan } from '../entry-place.ts';
import { isBlank, lineEnd, linePrefix, lineStart, nextLine } from '../lines.ts';
import { skipBlanks } from './skip-blanks.ts';

/** Takes an entry out of a list or object in brackets, with the comma that parted it from the others. */
export function removeFlowEntry(document: Document, parent: string, place: Place): Edit[] {
  const { text, language } = document;
  const entry = entrySpan(document, place);
  const after = skipBlanks(text, entry.end, language);
  return text[after] === ','
    ? [removeWithComma(document, entry, after)]
    : removeLast(document, parent, place, entry);
}

function removeWithComma({ text, language }: Document, { start }: Span, comma: number): Edit {
  const next = skipBlanks(text, comma + 1, language);
  const ownLines = isBlank(linePrefix(text, start)) && next > lineEnd(text, comma);
  if (ownLines) return cut(lineStart(text, start), nextLine(text, comma));
  const blanksOnly = isBlank(text.slice(comma + 1, next));
  const closes = text[next] === '}' || text[next] === ']';
  return cut(start, blanksOnly && !closes ? next : comma + 1);
}

function removeLast(document: Document, parent: string, place: Place, { start, end }: Span): Edit[] {
  const { text, language, places } = document;
  let before = start;
  while (before > 0 && isBlank(text[before - 1] ?? '')) before -= 1;
  if (text[before - 1] === ',') return [cut(before - 1, end)];

  const siblings = childPlaces(document, parent);
  const previous = siblings[siblings.indexOf(place) - 1];
  if (previous !== undefined) {
    const comma = skipBlanks(text, entrySpan(document, previous).end, language);
    const from = isBlank(linePrefix(text, start)) ? lineEnd(text, lineStart(text, start) - 1) : start;
    return text[comma] === ',' && comma < from ? [cut(comma, comma + 1), cut(from, end)] : [];
  }
  const list = places.get(parent)?.value;
  const interior = list === undefined ? null : { start: list.start + 1, end: list.end - 1 };
  const alone = interior && isBlank(text.slice(interior.start, start) + text.slice(end, interior.end));
  return [interior !== null && alone ? cut(interior.start, interior.end) : cut(start, end)];
}

function cut(start: number, end: number): Edit {
  return { start, end, text: '' };
}
