import type { FateKind } from '../fence.ts';
import type { GuidesSummary, PageResult, Verdict } from '../result.ts';

/** Counts pages, fences by fate, and examples by verdict; a fence without a fate is counted among the fences only. */
export function summarize(pages: readonly PageResult[]): GuidesSummary {
  const fences = pages.flatMap((page) => page.fences);
  const verdicts = pages.flatMap((page) => page.examples.map(({ verdict }) => verdict));
  const fated = (kind: FateKind) => fences.filter(({ fate }) => fate === kind).length;
  const ended = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return {
    pages: pages.length,
    fences: fences.length,
    fates: {
      file: fated('file'),
      run: fated('run'),
      output: fated('output'),
      checked: fated('checked'),
      shown: fated('shown'),
    },
    passed: ended('passed'),
    failed: ended('failed'),
    skipped: ended('skipped'),
  };
}
