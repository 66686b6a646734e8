import type { FormatId } from '../../../core/index.ts';

/** What the page hands its script, as JSON in the page, so that the script need not load the judge for it. */
export interface PageData {
  readonly formats: readonly PageFormat[];
}

/** A format that can be pinned, and its example. */
export interface PageFormat {
  readonly id: FormatId;
  readonly title: string;
  /** Who reads such files: `Flywheel`. */
  readonly platform: string;
  /** Of the upstream that is the measure: `2019-07-01`. */
  readonly date: string;
  /** A whole manifest that is accepted. */
  readonly example: string;
}
