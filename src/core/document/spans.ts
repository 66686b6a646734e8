import type { Document, Span } from './document.ts';
import { parentPointer } from './pointer.ts';

/** Where the key of a value stands; for the whole document its first character, for an entry of a list the entry. */
export function keySpan(pointer: string, { places, text }: Document): Span {
  const place = places.get(pointer);
  if (place === undefined) return { start: 0, end: Math.min(1, text.length) };
  if (place.key !== null) return place.key;
  return pointer === ''
    ? { start: place.value.start, end: Math.min(place.value.start + 1, text.length) }
    : place.value;
}

/** Where a value stands; where it has no place of its own, that of what contains it. */
export function valueSpan(pointer: string, document: Document): Span {
  const place = document.places.get(pointer);
  if (place !== undefined) return place.value;
  return pointer === ''
    ? { start: 0, end: document.text.length }
    : valueSpan(parentPointer(pointer), document);
}
