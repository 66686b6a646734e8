import type { Document } from '../../document/document.ts';
import type { Edit } from '../../problem.ts';
import { childPlaces } from '../child-places.ts';
import { entrySpan } from '../entry-place.ts';
import { indentAt, isBlank, lineEnd, linePrefix } from '../lines.ts';
import { layoutOf } from '../print/layout.ts';
import { skipBlanks } from './skip-blanks.ts';

/**
 * Puts an entry at the end of a list or object in brackets.
 *
 * @param print the entry; `indent` is the indentation of its line, null where it shares a line with others
 */
export function insertFlowEntry(
  document: Document,
  pointer: string,
  print: (indent: string | null) => string,
): Edit[] {
  const { text, language, places } = document;
  const span = places.get(pointer)?.value;
  if (span === undefined) return [];
  const last = childPlaces(document, pointer).at(-1);
  if (last === undefined) return [intoEmpty(document, span, print)];

  const { start, end } = entrySpan(document, last);
  const { eol, comma } = layoutOf(document);
  const ownLine = isBlank(linePrefix(text, start));
  const indent = indentAt(text, start);
  const entry = ownLine ? eol + indent + print(indent) : comma.slice(1) + print(null);
  const next = skipBlanks(text, end, language);
  if (text[next] === ',') return [{ start: next + 1, end: next + 1, text: entry }];
  const rest = text.slice(end, lineEnd(text, end));
  // A comment behind the last entry stays with it.
  if (!ownLine || next < end + rest.length || isBlank(rest)) return [{ start: end, end, text: `,${entry}` }];
  return [
    { start: end, end, text: ',' },
    { start: end + rest.length, end: end + rest.length, text: entry },
  ];
}

function intoEmpty(
  document: Document,
  { start, end }: { readonly start: number; readonly end: number },
  print: (indent: string | null) => string,
): Edit {
  const { text, language } = document;
  const { eol, unit } = layoutOf(document);
  const blank = isBlank(text.slice(start + 1, end - 1));
  const indent = indentAt(text, start);
  const inner = indent + unit;
  const oneLine = language === 'yaml' || (start > 0 && !text.slice(0, start).includes('\n'));
  const entry = oneLine ? print(null) : `${eol}${inner}${print(inner)}${eol}${indent}`;
  return blank
    ? { start: start + 1, end: end - 1, text: entry }
    : { start: start + 1, end: start + 1, text: oneLine ? entry : `${eol}${inner}${print(inner)}` };
}
