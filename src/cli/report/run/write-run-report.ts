import type { Console } from '../../console.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { RunFormat } from '../../options/run-formats.ts';
import { inertInActions } from '../../output/inert-in-actions.ts';
import { OutputError } from '../../output/output-error.ts';
import { reportError } from '../error.ts';
import { type RunReport, runReport } from './run-report.ts';
import type { RunView } from './run-view.ts';

/**
 * Writes the report. The verdict's exit code stays, whatever becomes of the report; only a success that cannot be told,
 * because the disk is full, is none (3).
 */
export function writeRunReport(
  report: RunReport,
  format: RunFormat,
  view: RunView,
  console: Console,
  verdict: ExitCode,
): ExitCode {
  // Annotations are commands, and escape themselves.
  const { out } = format === 'github' ? console : inertInActions(console);
  try {
    out(runReport(report, format, view, console.colors));
    return verdict;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const broke = reportError(error, console);
    return verdict === EXIT.fine ? broke : verdict;
  }
}
