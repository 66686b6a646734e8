import type { Captures } from './match-context.ts';

/** What comparing an output with a page has found. */
export interface Comparison {
  readonly passed: boolean;
  /** Line of the page where the first difference is, null where there is none. */
  readonly firstLine: number | null;
  /** Unified diff from the page to the output rewritten towards it, with the page's line numbers; null where they are one. */
  readonly diff: string | null;
  /** The output rewritten towards the page, a line each: what an update writes. Null where no update can: JSON that is none. */
  readonly lines: readonly string[] | null;
  /** Those given and those added. */
  readonly captures: Captures;
}

/** Of lines, which can always be rewritten. */
export type LinesComparison = Comparison & { readonly lines: readonly string[] };
