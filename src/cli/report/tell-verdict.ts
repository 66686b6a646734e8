import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { OutputError } from '../output/output-error.ts';
import { reportError } from './error.ts';

/**
 * Writes a report. The verdict's exit code stays, whatever becomes of the report; only a success that cannot be told, because
 * the disk is full, is none (3).
 */
export function tellVerdict(verdict: ExitCode, console: Console, write: () => void): ExitCode {
  try {
    write();
    return verdict;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const broke = reportError(error, console);
    return verdict === EXIT.fine ? broke : verdict;
  }
}
