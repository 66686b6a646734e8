/** A page with one character changed. */
export interface Mutant {
  readonly place: Place;
  /** The changed line, as it is and as it was. */
  readonly line: string;
  readonly was: string;
  /** The whole page. */
  readonly text: string;
}

/** A character of a page whose change a reader would want to be told of. */
export interface Place {
  readonly kind: PlaceKind;
  /** Id of the example that it belongs to. */
  readonly example: string;
  /** Line of the page, from 1; index in it, from 0. */
  readonly line: number;
  readonly index: number;
  /** Opening line of its fence; of a console command its `$ ` line. */
  readonly fenceLine: number;
  readonly commandLine: number | null;
}

/** `typed`: in a console command; `expected`: in the output under one. */
export type PlaceKind = 'file' | 'checked' | 'typed' | 'expected' | 'output';
