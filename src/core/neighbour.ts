import type { Document } from './document/document.ts';
import type { FormatId } from './format.ts';

/** Another file of the same package, as it was given: the Dockerfile beside a manifest. */
export interface NeighbourFile {
  /** Relative to the folder of the judged file, `/` as separator: `Dockerfile`, `../processing-container.json`. */
  readonly path: string;
  readonly text: string;
}

/** A neighbour as rules see it. It is read when a rule first asks for its document or format. */
export interface Neighbour extends NeighbourFile {
  /** Null where the text cannot be read at all. */
  readonly document: Document | null;
  readonly format: FormatId | null;
}
