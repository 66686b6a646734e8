import type { NeighbourFile } from '../../../core/index.ts';
import type { GivenFile } from '../state/state.ts';

/** Something to open and look at, whole. */
export interface PlaygroundExample {
  readonly title: string;
  /** What it shows, in a few words. */
  readonly note: string;
  /** The worst that the judge says of one of its files; `warned` is accepted, with something to mind. */
  readonly verdict: 'accepted' | 'warned' | 'rejected';
  /** The first is shown. */
  readonly files: readonly GivenFile[];
  readonly others: readonly NeighbourFile[];
  /** A page about it, as a path of the site; null where there is none. */
  readonly page: string | null;
}

/** Examples that belong together. */
export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly PlaygroundExample[];
}
