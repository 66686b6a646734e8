import type { NeighbourFile } from '../../../core/index.ts';
import type { GivenFile } from '../state/state.ts';

/** What a link carries: files as they stand, and which of them is shown. */
export interface Shared {
  readonly files: readonly GivenFile[];
  /** Counts from 0. */
  readonly active: number;
  /** What lies beside them; an empty text where only the name is known. Left out where nothing does. */
  readonly others?: readonly NeighbourFile[];
}
