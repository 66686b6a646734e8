import type { Document, Place, Span } from '../../document/document.ts';
import { beforeProperties, entrySpan } from '../entry-place.ts';
import { isBlank, linePrefix, lineStart } from '../lines.ts';

/** From the key or dash of an entry to the end of its content; null where it is written in a way that is not edited. */
export function blockEntry(document: Document, place: Place): Span | null {
  const { text } = document;
  const { end } = entrySpan(document, place);
  if (place.key === null) {
    const dash = dashBefore(text, place.value.start);
    return dash === null ? null : { start: dash, end: contentEnd(text, place.value, end) };
  }
  const start = beforeProperties(text, place.key.start);
  return /\?\s+$/.test(linePrefix(text, start)) ? null : { start, end: contentEnd(text, place.value, end) };
}

/** A block text that keeps the blank lines behind it. */
const KEEPS_LINES = /[|>](?:\d?\+|\+\d)[ \t]*(?:#.*)?\r?\n/;

/** Blank lines behind a value are no part of it, but of a block text that says so: `|+`. */
function contentEnd(text: string, { start }: Span, end: number): number {
  return KEEPS_LINES.test(text.slice(start, end)) ? end : trimmedEnd(text, start, end);
}

/** The offset behind the last sign that is no blank. */
export function trimmedEnd(text: string, start: number, end: number): number {
  const content = text.slice(start, end).trimEnd();
  return content === '' ? end : start + content.length;
}

/** The offset of the dash that an item of a list hangs on. */
function dashBefore(text: string, offset: number): number | null {
  let at = beforeProperties(text, offset);
  let prefix = linePrefix(text, at);
  while (isBlank(prefix) && at > prefix.length) {
    at -= prefix.length + 1;
    prefix = text
      .slice(lineStart(text, at), at)
      .replace(/(?:^|\s+)#.*$/, '')
      .trimEnd();
    at = lineStart(text, at) + prefix.length;
  }
  const dash = /(?:^|\s)-\s*$/.exec(prefix);
  return dash === null ? null : lineStart(text, at) + prefix.lastIndexOf('-');
}
