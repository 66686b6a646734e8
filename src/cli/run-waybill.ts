import process from 'node:process';
import { validate } from './commands/validate.ts';
import { processConsole } from './console.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Interruption, watchInterruption } from './interruption.ts';
import { readValidateArguments } from './options/read-validate-arguments.ts';
import { reportError } from './report/error.ts';

/**
 * The whole command: do what the arguments ask, report what went wrong, set the exit code.
 * @param args without the program itself
 */
export async function runWaybill(args: readonly string[]): Promise<void> {
  const interruption = watchInterruption(process);
  try {
    process.exitCode = await run(args, interruption);
  } catch (error) {
    process.exitCode = report(error);
  }
  if (interruption.happened()) process.exitCode = EXIT.interrupted;
}

async function run(args: readonly string[], interruption: Interruption): Promise<ExitCode> {
  const asked = readValidateArguments(args);
  if (asked !== null) {
    return validate(asked.paths, asked.options, processConsole(process, asked.options.color), interruption);
  }
  const { program } = await import('./program.ts');
  return program(args, interruption);
}

/** Where not even the error can be written, its exit code is all that is left. */
function report(error: unknown): ExitCode {
  try {
    return reportError(error, processConsole(process, undefined));
  } catch {
    return EXIT.broke;
  }
}
