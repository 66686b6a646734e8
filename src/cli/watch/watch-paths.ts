import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { ValidateOptions } from '../options/validate-options.ts';
import { usageReport } from '../report/usage-report.ts';
import { validateReport } from '../report/validate-report.ts';
import { UsageError } from '../usage-error.ts';
import { type JudgedPaths, judgePaths } from '../validate/judge-paths.ts';
import { CLEAR } from './clear.ts';
import { watchChanges } from './watch-changes.ts';
import { watchSummary } from './watch-summary.ts';

/**
 * `--watch`: judge, wait for a change, and judge again, until Ctrl-C.
 * @throws UsageError where at the start a path stands for nothing
 */
export async function watchPaths(
  paths: readonly string[],
  options: ValidateOptions,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const changes = watchChanges(paths, signal);
  try {
    let isFirst = true;
    do {
      const judged = await judgeAgain(paths, options, isFirst);
      const report = await validateReport(judged.files, options, console.colors);
      console.out((console.live ? CLEAR : '') + report);
      for (const error of judged.refused) console.err(usageReport(error, console.colors));
      console.err(watchSummary(judged, new Date()));
      isFirst = false;
    } while (await changes.next());
  } finally {
    changes.close();
  }
  return EXIT.interrupted;
}

/** A path that vanishes meanwhile is told and waited for: editors remove a file when they save it. */
async function judgeAgain(
  paths: readonly string[],
  options: ValidateOptions,
  isFirst: boolean,
): Promise<JudgedPaths> {
  try {
    return await judgePaths(paths, options);
  } catch (error) {
    if (isFirst || !(error instanceof UsageError)) throw error;
    return { files: [], refused: [error] };
  }
}
