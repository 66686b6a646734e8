import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { CaseResult } from '../case-result.ts';

/** 130 where one was cancelled, else 1 where one did not succeed. */
export function ranExitCode(results: readonly CaseResult[]): ExitCode {
  if (results.some(({ result }) => result.status === 'cancelled')) return EXIT.interrupted;
  return results.every(({ result }) => result.status === 'succeeded') ? EXIT.fine : EXIT.wrong;
}
