/** Offsets in a text, from 0 in UTF-16 units; `end` is the first one behind. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where one value stands. `key` covers the quotes; it is null in lists and for the whole document. */
export interface Place {
  readonly key: Span | null;
  readonly value: Span;
}

/** The places of all values of a document, by JSON pointer; the whole document is the empty pointer. */
export interface Places extends Iterable<[pointer: string, place: Place]> {
  get(pointer: string): Place | undefined;
  has(pointer: string): boolean;
  /** Whether a whole number is written like none, `1.0` or `1e3`; left out where that is not known. */
  hasWholeFloats?(): boolean;
}

/** The languages that a manifest or its recipe is written in. */
export type Language = 'json' | 'yaml' | 'dockerfile';

/** A text as a value in which everything knows where it came from. */
export interface Document {
  readonly text: string;
  readonly language: Language;
  readonly value: unknown;
  /** Of a repeated key the last one counts. */
  readonly places: Places;
}
