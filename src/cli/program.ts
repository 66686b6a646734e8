import process from 'node:process';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FORMAT_IDS } from '../core/index.ts';
import type { DoctorOptions } from './commands/doctor.ts';
import type { GuidesListOptions } from './commands/guides-list.ts';
import type { GuidesTestOptions } from './commands/guides-test.ts';
import type { ValidateOptions } from './commands/validate.ts';
import { type Console, processConsole } from './console.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Interruption } from './interruption.ts';
import { version } from './version.ts';

/**
 * Parse the arguments and do what they ask. Commands are loaded on demand, so that each costs only itself.
 * @param interruption Ctrl-C; a command that has something to clean up asks it for an orderly end
 */
export async function program(args: readonly string[], interruption: Interruption): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const run = async (work: Promise<ExitCode>) => {
    exitCode = await work;
  };
  const root = new Command('waybill')
    .description('Judge container manifests as their platform does, and prove that documented examples run.')
    .version(version())
    .exitOverride()
    .showSuggestionAfterError()
    .helpCommand(false);

  common(root.command('validate'), ['human', 'json', 'github'])
    .description('Judge manifests: what is wrong, where, why, and what to do.')
    .argument('<path...>', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('--as <format>', 'take them for this format').choices(FORMAT_IDS))
    .option('--strict', 'warnings and hints are errors too', false)
    .option('--stdin-filename <name>', 'the name that standard input is judged under')
    .action(async (paths: string[], options: ValidateOptions & Colored) => {
      const { validate } = await import('./commands/validate.ts');
      await run(validate(paths, options, consoleFor(options)));
    });

  const guides = root
    .command('guides')
    .description('The examples of a documentation page: list them, run them.')
    .exitOverride()
    .helpCommand(false);
  common(guides.command('list'), ['human', 'json', 'github'])
    .description('Say what each code fence of a page is and does. Executes nothing.')
    .argument('[path...]', 'pages or folders', ['content/docs'])
    .option('--example <id>', 'only this example of each page')
    .action(async (paths: string[], options: GuidesListOptions & Colored) => {
      const { guidesList } = await import('./commands/guides-list.ts');
      await run(guidesList(paths, options, consoleFor(options)));
    });
  common(guides.command('test'), ['human', 'json', 'github'])
    .description('Run the examples of pages on a container engine and compare what comes out.')
    .argument('[path...]', 'pages or folders', ['content/docs'])
    .option('--example <id>', 'only this example of each page, with what it continues')
    .option('--keep', 'leave the workspaces and say where they are', false)
    .option('--no-cache', 'run all anew')
    .option(
      '--require <needs>',
      'a miss of these fails instead of skipping, for example engine,gpu',
      list,
      [],
    )
    .option('--gpus <gpus>', 'give each container of the examples GPUs: all, or a number', gpus)
    .action(async (paths: string[], options: GuidesTestOptions & Colored) => {
      const { guidesTest } = await import('./commands/guides-test.ts');
      await run(guidesTest(paths, options, consoleFor(options), interruption.orderly()));
    });

  common(root.command('doctor'), ['human', 'json'])
    .description('Say what this host can do, and the one command that mends each miss.')
    .action(async (options: DoctorOptions & Colored) => {
      const { doctor } = await import('./commands/doctor.ts');
      await run(doctor(options, consoleFor(options)));
    });

  try {
    await root.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said what is wrong; --help and --version end this way too, with code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    throw error;
  }
}

interface Colored {
  readonly color?: boolean;
}

/** Options that every command has. */
function common(command: Command, formats: readonly string[]): Command {
  const wanted = process.env['GITHUB_ACTIONS'] === 'true' && formats.includes('github') ? 'github' : 'human';
  return command
    .exitOverride()
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default(wanted))
    .option('--quiet', 'verdicts and errors only', false)
    .option('--verbose', 'say more', false)
    .option('--color', 'colours even in a pipe')
    .option('--no-color', 'no colours');
}

function consoleFor(options: Colored): Console {
  return processConsole(process, options.color);
}

function list(value: string): string[] {
  return value.split(',').filter((item) => item !== '');
}

function gpus(value: string): 'all' | number {
  if (value === 'all') return value;
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('all, or a whole number from 1.');
}
