import { CancelledError, EngineError } from '../../runner/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { reportError } from './error.ts';

/** As `reportError`, for commands that use the engine. */
export function reportRunnerError(error: unknown, console: Console): ExitCode {
  const { colors, err } = console;
  if (error instanceof EngineError) {
    err(`${colors.red('error')}: ${error.message}\n  help: ${error.help}\n`);
    return EXIT.broke;
  }
  if (error instanceof CancelledError) {
    err(`${error.message}\n`);
    return EXIT.interrupted;
  }
  return reportError(error, console);
}
