import process from 'node:process';
import { CommanderError } from 'commander';
import { processConsole } from './console.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Interruption } from './interruption.ts';
import { waybillCommand } from './waybill-command.ts';

/**
 * Parse the arguments and do what they ask.
 * @param interruption Ctrl-C; a command that has something to clean up asks it for an orderly end
 */
export async function program(args: readonly string[], interruption: Interruption): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const root = waybillCommand(async (work) => {
    exitCode = await work;
  }, interruption);
  try {
    await root.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said what is wrong; --help and --version end this way too, with code 0.
    if (error instanceof CommanderError) {
      if (error.code === 'commander.excessArguments' && args.includes('--each')) {
        process.stderr.write("  help: quote the pattern, so that the shell leaves it to --each: 'scans/*'\n");
      }
      return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    }
    // Loaded only now: it knows the runner's errors, and a good run should not pay for the runner.
    const { reportRunnerError } = await import('./report/runner-error.ts');
    return reportRunnerError(error, processConsole(process, undefined));
  }
}
