import type { CoveredPage } from './coverage-data.ts';

/** A part of the site as its sidebar has it, and what becomes of the code blocks on its pages. */
export interface CoveragePart {
  /** Below `/coverage/`: `guides/raiven`. */
  readonly folder: string;
  readonly label: string;
  /** At least one. */
  readonly pages: readonly CoveredPage[];
}
