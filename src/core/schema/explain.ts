import type { Document, Span } from '../document/document.ts';
import { parentPointer } from '../document/pointer.ts';
import type { Field } from '../field.ts';
import type { Finding } from '../finding.ts';
import type { SchemaError } from './schema-error.ts';

/** All that a sentence about an error may refer to. */
export interface Context {
  readonly document: Document;
  /** The reference table of the format. */
  readonly fields: readonly Field[];
  /** Who reads the document: `Flywheel`. */
  readonly platform: string;
}

/** Turns an error of the schema into what an author reads; null leaves it to the general sentences. */
export type Explain = (error: SchemaError, context: Context) => Finding | null;

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
