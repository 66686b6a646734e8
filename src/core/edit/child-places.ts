import type { Document, Place } from '../document/document.ts';
import { childPointer } from '../document/pointer.ts';
import { valueAt } from '../document/value-at.ts';

/** By document and pointer: many mends put an entry into one object, or take one out of it. */
const known = new WeakMap<Document, Map<string, readonly Place[]>>();

/** The places of the entries of a list or object, in the order of the text. */
export function childPlaces(document: Document, pointer: string): readonly Place[] {
  const ofDocument = known.get(document) ?? new Map<string, readonly Place[]>();
  known.set(document, ofDocument);
  const places = ofDocument.get(pointer) ?? sortedPlaces(document, pointer);
  ofDocument.set(pointer, places);
  return places;
}

function sortedPlaces(document: Document, pointer: string): Place[] {
  const value = valueAt(document.value, pointer);
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value)
    .flatMap((key) => document.places.get(childPointer(pointer, key)) ?? [])
    .sort((a, b) => a.value.start - b.value.start);
}
