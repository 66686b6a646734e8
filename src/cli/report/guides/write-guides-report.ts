import type { GuidesResult } from '../../../docs/index.ts';
import type { Console } from '../../console.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { appendSummary } from '../../output/append-summary.ts';
import { inertInActions } from '../../output/inert-in-actions.ts';
import { OutputError } from '../../output/output-error.ts';
import { reportError } from '../error.ts';
import { type GuidesReportOptions, guidesReport } from './guides-report.ts';
import { guidesSummary } from './guides-summary.ts';

/** What is reported on: a result, and the texts of its pages by their paths. */
export interface Tested {
  readonly result: GuidesResult;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Writes the report, and the summary of a step on GitHub. The verdict's exit code stays, whatever becomes of the report;
 * only a pass that cannot be told, because the disk is full, is none (3).
 */
export function writeGuidesReport(
  { result, texts }: Tested,
  options: GuidesReportOptions,
  console: Console,
  verdict: ExitCode,
): ExitCode {
  appendSummary(() => guidesSummary(result), console);
  // Annotations are commands, and escape themselves.
  const { out } = options.format === 'github' ? console : inertInActions(console);
  try {
    out(guidesReport(result, texts, options, console.colors));
    return verdict;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const broke = reportError(error, console);
    return verdict === EXIT.fine ? broke : verdict;
  }
}
