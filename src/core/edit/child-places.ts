import type { Document, Place } from '../document/document.ts';
import { childPointer } from '../document/pointer.ts';
import { valueAt } from '../document/value-at.ts';

/** The places of the entries of a list or object, in the order of the text. */
export function childPlaces(document: Document, pointer: string): Place[] {
  const value = valueAt(document.value, pointer);
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value)
    .flatMap((key) => document.places.get(childPointer(pointer, key)) ?? [])
    .sort((a, b) => a.value.start - b.value.start);
}
