import type { GivenFile } from '../state/state.ts';

/** What a link carries: files as they stand, and which of them is shown. */
export interface Shared {
  readonly files: readonly GivenFile[];
  /** Counts from 0. */
  readonly active: number;
}
