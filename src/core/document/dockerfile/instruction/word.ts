/** A part of a logical line: what it means, and from where to where it was written. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
