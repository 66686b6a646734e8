import type { Edit } from '../../problem.ts';
import type { Shape, ShapeMember } from '../print/shape.ts';
import type { Tree } from '../tree/tree.ts';
import type { Step } from '../tree/tree-value.ts';

/** Where an author is writing, and how what is offered is written there. */
export interface Spot {
  /** A key of an object, the value of a key, or an entry of a list. */
  readonly role: 'key' | 'value' | 'item';
  /** Of the object or list around, or of the value itself. */
  readonly steps: readonly Step[];
  /** The names that the object has beside the one being written. */
  readonly taken: ReadonlySet<string>;
  /** What is replaced. */
  readonly start: number;
  readonly end: number;
  /** Commas elsewhere that belong to what is put in. */
  readonly also: readonly Edit[];
  /** True where a quote stands already before `start`, so that nothing but a text can follow. */
  readonly quoted: boolean;
  /** True where the object would have no other key, so that another value can take its place. */
  readonly whole: boolean;
  readonly writer: Writer;
}

/** A spot, and the text as it was read to find it. */
export interface FoundSpot {
  readonly spot: Spot;
  readonly tree: Tree | null;
}

/** Prints what is put in at a spot, as an LSP snippet. */
export interface Writer {
  member(member: ShapeMember): string;
  value(shape: Shape): string;
}
