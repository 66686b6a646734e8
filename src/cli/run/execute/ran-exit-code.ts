import type { RunProblem } from '../../../core/index.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { CaseResult } from '../case-result.ts';

/** 130 where one was cancelled, 3 or 2 where this host could not keep the outputs, else 1 where one did not succeed. */
export function ranExitCode(results: readonly CaseResult[]): ExitCode {
  if (results.some(({ result }) => result.status === 'cancelled')) return EXIT.interrupted;
  const problems = results.flatMap(({ result }) => result.problems);
  if (problems.some(isFullDisk)) return EXIT.broke;
  if (problems.some(({ id }) => id === 'run/output-unwritable')) return EXIT.usage;
  return results.every(({ result }) => result.status === 'succeeded') ? EXIT.fine : EXIT.wrong;
}

/** What the container wrote is there and could not be kept, or there is no room for it at all. */
function isFullDisk({ id, message }: RunProblem): boolean {
  const isTold = id === 'run/output-not-kept' || id === 'run/disk-full';
  return isTold || (id === 'run/output-unwritable' && /ENOSPC|EDQUOT/.test(message));
}
