/** A fence that had no fate when a site took up Waybill; a list of them may only shrink. */
export interface BaselineEntry {
  /** Of the page, as `waybill guides list` shows it. */
  readonly path: string;
  /** `fenceHash` of what stands in the fence, so that it is known wherever its page puts it. */
  readonly hash: string;
  /** Line of the list, from 1. */
  readonly line: number;
}
