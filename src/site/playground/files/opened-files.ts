import type { NeighbourFile } from '../../../core/index.ts';
import type { GivenFile } from '../state/state.ts';
import type { FoundFile } from './found-file.ts';

/** What was opened, ready for the state. */
export interface OpenedFiles {
  /** Those that become tabs. */
  readonly files: readonly GivenFile[];
  /** What else lay there. A file that is no text, or a long one, has its name alone and an empty text. */
  readonly others: readonly NeighbourFile[];
  /** Of those others that have an empty text, what they can be read from, by their paths. */
  readonly unread: ReadonlyMap<string, FoundFile>;
  /** What a reader should know of it: whole sentences. */
  readonly remarks: readonly string[];
}
