import type { GuidesResult } from '../../../docs/index.ts';
import type { Console } from '../../console.ts';
import type { ExitCode } from '../../exit-code.ts';
import { appendSummary } from '../../output/append-summary.ts';
import { inertInActions } from '../../output/inert-in-actions.ts';
import { tellVerdict } from '../tell-verdict.ts';
import { type GuidesReportOptions, guidesReport } from './guides-report.ts';
import { guidesSummary } from './guides-summary.ts';

/** What is reported on: a result, and the texts of its pages by their paths. */
export interface Tested {
  readonly result: GuidesResult;
  readonly texts: ReadonlyMap<string, string>;
}

/** Writes the report, and the summary of a step on GitHub. */
export function writeGuidesReport(
  { result, texts }: Tested,
  options: GuidesReportOptions,
  console: Console,
  verdict: ExitCode,
): ExitCode {
  appendSummary(() => guidesSummary(result), console);
  // Annotations are commands, and escape themselves.
  const { out } = options.format === 'github' ? console : inertInActions(console);
  return tellVerdict(verdict, console, () => out(guidesReport(result, texts, options, console.colors)));
}
