import type { PageResult } from '../result.ts';

/** How much of what a page shows takes part in an example. */
export interface Coverage {
  /** Fences that are run, written, compared or checked. */
  readonly covered: number;
  /** All fences that are not illustrations; one without a fate counts, and is not covered. */
  readonly fences: number;
  /** `covered / fences`, 1 where there is nothing to cover. */
  readonly ratio: number;
}

/** Coverage of pages, read off the plan that was executed, never from a second scan (CONTRACTS.md). */
export function coverage(pages: readonly PageResult[]): Coverage {
  const counted = pages.flatMap((page) => page.fences).filter(({ reason }) => !isIllustration(reason));
  const covered = counted.filter(({ fate }) => fate !== null && fate !== 'shown').length;
  return { covered, fences: counted.length, ratio: counted.length === 0 ? 1 : covered / counted.length };
}

function isIllustration(reason: string | null): boolean {
  return reason !== null && /^illustration(?::|$)/.test(reason);
}
