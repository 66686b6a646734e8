import { type FormatId, type Refusal, runProblem, unstartedResult } from '../../../core/index.ts';
import type { Console } from '../../console.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { RunFormat } from '../../options/run-formats.ts';
import { usageReport } from '../usage-report.ts';
import type { RunView } from './run-view.ts';
import { writeRunReport } from './write-run-report.ts';

/** What the manifest does not allow, or needs and does not get: said on stderr as other wrong usage, and to programs as a result. */
export function writeRefused(
  refusals: readonly Refusal[],
  manifest: FormatId,
  format: RunFormat,
  view: RunView,
  console: Console,
): ExitCode {
  for (const refusal of refusals) console.err(usageReport(refusal, console.colors));
  if (format === 'human') return EXIT.usage;
  const problems = refusals.map(({ id, message, help }) => runProblem(id, message, { help }));
  const result = unstartedResult('refused', manifest, problems);
  return writeRunReport(
    { cases: [{ case: null, result }], several: false },
    format,
    view,
    console,
    EXIT.usage,
  );
}
