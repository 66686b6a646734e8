import type { NeighbourFile } from '../../../core/index.ts';
import type { GivenFile } from '../state/state.ts';

/** What was opened, ready for the state. */
export interface OpenedFiles {
  /** Those that become tabs. */
  readonly files: readonly GivenFile[];
  /** What else lay there. A file that is no text, or a long one, has its name alone and an empty text. */
  readonly others: readonly NeighbourFile[];
  /** What a reader should know of it: whole sentences. */
  readonly remarks: readonly string[];
}
