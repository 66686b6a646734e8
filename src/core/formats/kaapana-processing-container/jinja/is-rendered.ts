import type { Document } from '../../../document/document.ts';
import { valueAt } from '../../../document/value-at.ts';

const MARK = /\{[{%#]/;

/** True for a text with a mark of Jinja2 in it, which is another one once it is rendered. */
export function isRendered(pointer: string, document: Document): boolean {
  return typeof valueAt(document.value, pointer) === 'string' && MARK.test(writtenAt(pointer, document));
}

/** True for a value that stands as a mark without quotes, and may become of any type. */
export function isUnquoted(pointer: string, document: Document): boolean {
  return isRendered(pointer, document) && !writtenAt(pointer, document).startsWith('"');
}

/** A value as it is written in the text. */
export function writtenAt(pointer: string, { text, places }: Document): string {
  const place = places.get(pointer);
  return place === undefined ? '' : text.slice(place.value.start, place.value.end);
}

/** True for an entry whose key has a mark, so that it may be any other. */
export function hasRenderedKey(pointer: string, { text, places }: Document): boolean {
  const key = places.get(pointer)?.key ?? null;
  return key !== null && MARK.test(text.slice(key.start, key.end));
}
