/** A part of a page, of whole lines; all parts of a page, one after the other, are the page (`pageText`). */
export interface PagePiece {
  /** `fence`: a code fence or what stands for one, with its opening and closing line; `directive`: the line of a waybill comment. */
  readonly kind: 'prose' | 'fence' | 'directive';
  /** From 0, in UTF-16 units, a byte order mark included. */
  readonly offset: number;
  /** Line of the page, from 1. */
  readonly line: number;
  /** As it stands there: container prefixes, line ends and all. */
  readonly text: string;
}
