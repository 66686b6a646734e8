import type { Document } from '../../document/document.ts';
import type { Edit } from '../../problem.ts';
import { childPlaces } from '../child-places.ts';
import { lineEnd, linePrefix } from '../lines.ts';
import { layoutOf } from '../print/layout.ts';
import { printBlockEntry } from '../print/print-yaml.ts';
import { blockEntry } from './block-entry.ts';

/** Puts an entry below the last one of a block. */
export function insertBlockEntry(
  document: Document,
  pointer: string,
  key: string | null,
  value: unknown,
): Edit[] {
  const { text } = document;
  const last = childPlaces(document, pointer).at(-1);
  const entry = last === undefined ? null : blockEntry(document, last);
  if (entry === null) return [];
  const { eol } = layoutOf(document);
  const indent = linePrefix(text, entry.start).replaceAll(/\S/g, ' ');
  const lines = printBlockEntry(key, value).map((line) => indent + line);
  if (text[entry.end - 1] === '\n')
    return [{ start: entry.end, end: entry.end, text: lines.map((line) => line + eol).join('') }];
  const at = lineEnd(text, entry.end);
  return [{ start: at, end: at, text: lines.map((line) => eol + line).join('') }];
}
