import type { NeighbourFile } from '../../../core/index.ts';
import type { Shared } from '../share/shared.ts';

/** What survives a reload of the page, in this tab of the browser alone. */
export interface Kept extends Shared {
  /** What else lay in the opened folder. */
  readonly others: readonly NeighbourFile[];
  /** The hash of the address as it stood then: another one means that a link was opened since. */
  readonly hash: string;
}
