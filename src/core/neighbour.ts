import type { Document } from './document/document.ts';
import type { Finding } from './finding.ts';
import type { FormatId } from './format.ts';
import type { NeighbourFile } from './neighbour-file.ts';

export type { NeighbourFile };

/** A neighbour as rules see it. It is read when a rule first asks for more than its text. */
export interface Neighbour extends NeighbourFile {
  /** Null where the text cannot be read at all. */
  readonly document: Document | null;
  /** What is wrong with the text itself, whatever its format. */
  readonly findings: readonly Finding[];
  readonly format: FormatId | null;
}
