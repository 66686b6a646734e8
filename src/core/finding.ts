import type { Span } from './document/document.ts';
import type { NeighbourFile } from './neighbour-file.ts';
import type { Alternative, Edit, Severity } from './problem.ts';

/** A mend as a rule proposes it; what most mends leave unsaid has its default. */
export interface Mend {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** False where it is one guess of several. */
  readonly preferred?: boolean;
  /** True where it had to invent a value. */
  readonly placeholder?: boolean;
}

/** A place in the judged text, or in a neighbour where one is named. */
export interface RelatedSpan {
  readonly message: string;
  readonly span: Span;
  readonly neighbour?: NeighbourFile;
}

/** A problem as the code finds it: offsets instead of lines, and an id that may still lack its format. */
export interface Finding {
  /** `required`, which the format completes to `flywheel-gear/required`, or a whole id such as `json/syntax`. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly pointer: string;
  readonly span: Span;
  /** Other places that explain this one. */
  readonly related?: readonly RelatedSpan[];
  readonly fixes?: readonly Mend[];
  readonly alternatives?: readonly Alternative[];
}
