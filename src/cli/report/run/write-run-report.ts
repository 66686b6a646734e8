import type { Console } from '../../console.ts';
import type { ExitCode } from '../../exit-code.ts';
import type { RunFormat } from '../../options/run-formats.ts';
import { inertInActions } from '../../output/inert-in-actions.ts';
import { tellVerdict } from '../tell-verdict.ts';
import { type RunReport, runReport } from './run-report.ts';
import type { RunView } from './run-view.ts';

/** Writes the report of runs. */
export function writeRunReport(
  report: RunReport,
  format: RunFormat,
  view: RunView,
  console: Console,
  verdict: ExitCode,
): ExitCode {
  // Annotations are commands, and escape themselves.
  const { out } = format === 'github' ? console : inertInActions(console);
  return tellVerdict(verdict, console, () => out(runReport(report, format, view, console.colors)));
}
