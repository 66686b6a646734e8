import type { Document } from '../../../document/document.ts';
import type { Edit } from '../../../problem.ts';

/** One change on the way from an older version of RED to RED 9. */
export interface Step {
  /** Where it is made. */
  readonly pointer: string;
  /** What is changed, as a sentence. */
  readonly says: string;
  /** Empty where it cannot be edited. */
  readonly edits: readonly Edit[];
}

/** The steps of one kind that a document still needs. */
export type FindSteps = (document: Document) => readonly Step[];
