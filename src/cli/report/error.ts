import { printable } from '../../core/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { unreadable } from '../input/unreadable.ts';
import { OutputError } from '../output/output-error.ts';
import { UsageError } from '../usage-error.ts';
import { usageReport } from './usage-report.ts';

/**
 * Say what went wrong in words and choose the exit code. Only a bug of ours shows a stack, with the request to
 * report it.
 */
export function reportError(error: unknown, { colors, err }: Console): ExitCode {
  if (error instanceof UsageError) {
    err(usageReport(error, colors));
    return EXIT.usage;
  }
  if (error instanceof OutputError) {
    err(`${colors.red('error')}: ${printable(error.message)}\n  help: ${error.help}\n`);
    return EXIT.broke;
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
    err(usageReport(unreadable('.', error), colors));
    return EXIT.usage;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  err(`${colors.red('Waybill broke')}; this is a bug. Please report what you did, and this:\n${stack}\n`);
  return EXIT.broke;
}
