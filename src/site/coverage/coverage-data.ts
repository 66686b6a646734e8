import type { Coverage } from '../../docs/index.ts';

/** All that the Coverage page shows. */
export interface CoverageData {
  readonly total: Coverage;
  /** Fences by what becomes of them, in the order in which people read it; none is 0 fences. */
  readonly fates: readonly FateCount[];
  readonly reasons: readonly ReasonCount[];
  readonly pages: readonly CoveredPage[];
  /** Blocks in a language of code that are said to be nothing to type or save: the way to cheat, so they are named. */
  readonly codeIllustrations: readonly (CoveredFence & { readonly page: string })[];
}

/** A fate, `unfated` for a fence without one, and how many fences have it. */
export interface FateCount {
  readonly fate: ShownFate;
  readonly fences: number;
}

/** A fence's fate as the bars draw it: illustrations stand apart from what could have run. */
export type ShownFate = 'run' | 'file' | 'output' | 'checked' | 'shown' | 'illustration' | 'unfated';

/** A reason of `shown=` and how many fences give it. */
export interface ReasonCount {
  readonly reason: string;
  readonly fences: number;
}

/** A page with at least one fence. */
export interface CoveredPage {
  readonly title: string;
  /** Of the page on this site, without its base. */
  readonly address: string;
  readonly path: string;
  readonly coverage: Coverage;
  readonly fates: readonly FateCount[];
  readonly fences: readonly CoveredFence[];
}

/** One fence and what becomes of it. */
export interface CoveredFence {
  readonly line: number;
  readonly language: string;
  readonly fate: ShownFate;
  /** Of its place on its page, without the base. */
  readonly address: string;
  readonly example: string | null;
  /** The format that it is judged as, the reason why it is only shown; null for neither. */
  readonly remark: string | null;
}
