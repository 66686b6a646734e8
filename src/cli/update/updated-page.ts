import type { PageUpdate, UpdateRefusal } from '../../docs/index.ts';

/** What became of a page whose examples were run to update it. */
export interface UpdatedPage {
  readonly path: string;
  /** Unified diff of what was written, null where nothing was. */
  readonly diff: string | null;
  readonly refused: readonly UpdateRefusal[];
  /** Where a line of the page as it ran stands now. */
  readonly lineNow: PageUpdate['lineNow'];
}
