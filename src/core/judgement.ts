import type { FormatId } from './format.ts';
import type { Problem } from './problem.ts';

/** What `judge` says about one text. */
export interface Judgement {
  /** Null where the text is no known format. */
  readonly format: FormatId | null;
  /** Why it is taken for that format, in words: `has custom.gear-builder`. */
  readonly formatEvidence: readonly string[];
  /** The upstream that was the measure: `gears schema 4442b79`. Null without a format. */
  readonly against: string | null;
  /** Upstream's verdict: true where no problem is an error. */
  readonly accepted: boolean;
  /** Sorted by position. */
  readonly problems: readonly Problem[];
}
