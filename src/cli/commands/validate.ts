import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Interruption } from '../interruption.ts';
import type { ValidateOptions } from '../options/validate-options.ts';
import { usageReport } from '../report/usage-report.ts';
import { validateReport } from '../report/validate-report.ts';
import { UsageError } from '../usage-error.ts';
import { type JudgedPaths, judgePaths } from '../validate/judge-paths.ts';
import { refuseContradictions } from '../validate/refuse-contradictions.ts';

/** `waybill validate`: judge what the paths stand for, and report; mend it or watch it where that is asked for. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  console: Console,
  interruption: Interruption,
): Promise<ExitCode> {
  refuseContradictions(paths, options);
  if (options.watch) {
    const { watchPaths } = await import('../watch/watch-paths.ts');
    return watchPaths(paths, options, console, interruption.orderly());
  }
  const judged = await judgePaths(paths, options);
  await writeReport(judged, paths, options, console);
  return exitCodeOf(judged);
}

async function writeReport(
  { files, refused }: JudgedPaths,
  paths: readonly string[],
  options: ValidateOptions,
  console: Console,
): Promise<void> {
  for (const error of refused) console.err(usageReport(error, console.colors));
  if (files.length === 0 && refused.length > 0) return;
  if (files.length === 0) {
    throw new UsageError(
      'none of the files is a known format',
      'name a file itself, or pin its format with --as',
    );
  }
  const report = await validateReport(files, options, console.colors);
  // The mended text is the result then; what is said about it must not be mixed with it.
  if (!options.fix || options.dryRun || paths[0] !== '-') return console.out(report);
  console.out(files[0]?.text ?? '');
  console.err(report);
}

function exitCodeOf({ files, refused }: JudgedPaths): ExitCode {
  if (refused.length > 0) return EXIT.usage;
  return files.every(({ judgement }) => judgement.accepted) ? EXIT.fine : EXIT.wrong;
}
