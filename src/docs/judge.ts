import type { FormatId, Judgement, NeighbourFile } from '../core/index.ts';

/** The judge of manifests, `judge` of core; handed in so that a page can be planned and tested without it. */
export type Judge = (
  text: string,
  options: {
    readonly fileName: string;
    readonly format?: FormatId;
    /** The other files of the example, whose names and contents must agree with this one. */
    readonly neighbours?: readonly NeighbourFile[];
  },
) => Judgement;

/** What planning needs from outside the page. */
export interface PlanWorld {
  readonly judge: Judge;
  /**
   * The page's path from the repository's root, `/` as separator, so that `files=../../x` can be told to leave it.
   * Without it only absolute paths are refused, and the runner must check the rest.
   */
  readonly pathInRepository?: string;
  /**
   * Whether there is a file or folder of that path beside the page, so that `files=`, `verify=` and `schema=` of what is not
   * there can be told without running anything. Without it the runner tells.
   */
  readonly exists?: (pathFromPage: string) => boolean;
}
