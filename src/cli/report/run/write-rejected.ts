import {
  humanReport,
  type Judgement,
  printable,
  type RunProblem,
  unstartedResult,
} from '../../../core/index.ts';
import type { Console } from '../../console.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { RunOptions } from '../../options/run-options.ts';
import type { Judged } from '../../validate/judged.ts';
import type { RunView } from './run-view.ts';
import { writeRunReport } from './write-run-report.ts';

/** A manifest that its platform rejects is told as `waybill validate` tells it; nothing was started. */
export function writeRejected(
  { path, text }: Judged,
  judgement: Judgement,
  options: RunOptions,
  view: RunView,
  console: Console,
): ExitCode {
  const errors = judgement.problems.filter(({ severity }) => severity === 'error');
  if (options.format === 'human') {
    const shown = options.verbose ? judgement : { ...judgement, problems: errors };
    console.out(humanReport({ path, text, judgement: shown }, console.colors, options, view.site));
    console.err('Nothing was started.\n');
    return EXIT.wrong;
  }
  const problems: RunProblem[] = errors.map(({ id, severity, message, help, url, range: { start } }) => ({
    id,
    severity,
    message: `${printable(path)}:${start.line}:${start.column}: ${message}`,
    help,
    url,
  }));
  const result = unstartedResult('refused', judgement.format, problems);
  const report = { cases: [{ case: null, result }], several: false };
  return writeRunReport(report, options.format, view, console, EXIT.wrong);
}
