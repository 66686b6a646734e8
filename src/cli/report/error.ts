import { printable } from '../../core/index.ts';
import { CancelledError, EngineError } from '../../runner/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Say what went wrong in words and choose the exit code. Only a bug of ours shows a stack, with the request to
 * report it.
 */
export function reportError(error: unknown, console: Console): ExitCode {
  const { colors, err } = console;
  if (error instanceof UsageError) {
    err(`${colors.red('error')}: ${printable(error.message)}\n  help: ${printable(error.help)}\n`);
    return EXIT.usage;
  }
  if (error instanceof EngineError) {
    err(`${colors.red('error')}: ${error.message}\n  help: ${error.help}\n`);
    return EXIT.broke;
  }
  if (error instanceof CancelledError) {
    err(`${error.message}\n`);
    return EXIT.interrupted;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  err(`${colors.red('Waybill broke')}; this is a bug. Please report what you did, and this:\n${stack}\n`);
  return EXIT.broke;
}
