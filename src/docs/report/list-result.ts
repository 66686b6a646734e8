import type { Guide } from '../guide.ts';
import type { GuidesResult } from '../result.ts';
import { notRun } from './not-run.ts';
import { pageResult } from './page-result.ts';
import { summarize } from './summarize.ts';

/** The result of `waybill guides list`: everything that would run, and nothing that has. */
export function listResult(guides: readonly Guide[]): GuidesResult {
  const pages = guides.map((guide) => pageResult(guide, guide.examples.map(notRun)));
  return { version: 1, pages, summary: summarize(pages) };
}
