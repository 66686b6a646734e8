import process from 'node:process';
import { Command, Option } from 'commander';
import type { DoctorOptions } from './commands/doctor.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { GuidesListOptions } from './commands/guides-list.ts';
import type { GuidesTestOptions } from './commands/guides-test.ts';
import type { GuidesUpdateOptions } from './commands/guides-update.ts';
import { type Console, processConsole } from './console.ts';
import type { ExitCode } from './exit-code.ts';
import type { Interruption } from './interruption.ts';
import { COMMON_FLAGS } from './options/common-flags.ts';
import { defaultFormat } from './options/default-format.ts';
import type { Flag } from './options/flag.ts';
import { GUIDES_FORMATS } from './options/guides-formats.ts';
import { withGuidesFlags } from './options/guides-options.ts';
import { INIT_FLAGS, INIT_FORMATS, INIT_HELP, type InitOptions } from './options/init-options.ts';
import { RUN_FORMATS } from './options/run-formats.ts';
import { RUN_HELP } from './options/run-help.ts';
import { type RunOptions, withRunFlags } from './options/run-options.ts';
import { VALIDATE_FLAGS, VALIDATE_FORMATS, type ValidateOptions } from './options/validate-options.ts';
import { writeOut } from './output/write-out.ts';
import { ownPackage } from './own-package.ts';

/**
 * All commands with their options, as Commander has them. They are loaded on demand, so that each costs only itself.
 * @param run gets the work of the command that was asked for
 * @param interruption Ctrl-C; a command that has something to clean up asks it for an orderly end
 */
export function waybillCommand(
  run: (work: Promise<ExitCode>) => Promise<void>,
  interruption: Interruption,
): Command {
  const root = new Command('waybill')
    .description('Judge container manifests as their platform does, and prove that documented examples run.')
    .version(ownPackage().version, '--version', 'say which version this is')
    .helpOption('-h, --help', 'say what there is')
    .exitOverride()
    .configureOutput({ writeOut: (text) => writeOut(1, text), writeErr: (text) => writeOut(2, text) })
    .showSuggestionAfterError()
    .helpCommand(false);

  flagged(common(root.command('validate'), VALIDATE_FORMATS), VALIDATE_FLAGS)
    .description('Judge manifests: what is wrong, where, why, and what to do.')
    .argument('<path...>', 'files, folders, patterns, zip files, or - for standard input')
    .addHelpText('after', VALIDATE_HELP)
    .action(async (paths: string[], options: ValidateOptions) => {
      const { validate } = await import('./commands/validate.ts');
      await run(validate(paths, options, consoleFor(options), interruption));
    });

  flagged(common(root.command('init'), INIT_FORMATS), INIT_FLAGS)
    .description('Make a working package: Dockerfile, manifest, program, sample data, test and README.')
    .argument('[format]', 'for which platform: raiven, kaapana, flywheel or red')
    .argument('[dir]', 'the folder to make; by default the name')
    .addHelpText('after', INIT_HELP)
    .action(async (format: string | undefined, dir: string | undefined, options: InitOptions & Colored) => {
      const { init } = await import('./commands/init.ts');
      await run(init(format, dir, options, consoleFor(options)));
    });

  withRunFlags(common(root.command('run'), RUN_FORMATS))
    .description('Run a container as its platform would: inputs bound, outputs checked, failures explained.')
    .argument('[path]', 'a manifest, a folder or a zip file')
    .addHelpText('after', RUN_HELP)
    .action(async (path: string | undefined, options: RunOptions) => {
      const { run: runManifest } = await import('./commands/run.ts');
      await run(runManifest(path, options, consoleFor(options), interruption));
    });

  const guides = root
    .command('guides')
    .description('The examples of a documentation page: list them, run them, update what they print.')
    .exitOverride()
    .helpCommand(false);
  withGuidesFlags(common(guides.command('list'), ['human', 'json', 'github']))
    .description('Say what each code fence of a page is and does. Executes nothing.')
    .argument('[path...]', 'pages or folders', ['content/docs'])
    .action(async (paths: string[], options: GuidesListOptions) => {
      const { guidesList } = await import('./commands/guides-list.ts');
      await run(guidesList(paths, options, consoleFor(options)));
    });
  withGuidesFlags(common(guides.command('test'), GUIDES_FORMATS))
    .description('Run the examples of pages on a container engine and compare what comes out.')
    .argument('[path...]', 'pages or folders', ['content/docs'])
    .action(async (paths: string[], options: GuidesTestOptions) => {
      const { guidesTest } = await import('./commands/guides-test.ts');
      await run(guidesTest(paths, options, consoleFor(options), interruption.orderly()));
    });

  withGuidesFlags(common(guides.command('update'), ['human', 'json', 'github']))
    .description(
      'Run the examples of pages and write what came out into them, keeping wildcards and captures.',
    )
    .argument('[path...]', 'pages or folders', ['content/docs'])
    .action(async (paths: string[], options: GuidesUpdateOptions) => {
      const { guidesUpdate } = await import('./commands/guides-update.ts');
      await run(guidesUpdate(paths, options, consoleFor(options), interruption.orderly()));
    });

  common(root.command('doctor'), ['human', 'json'])
    .description('Say what this host can do, and the one command that mends each miss.')
    .action(async (options: DoctorOptions & Colored) => {
      const { doctor } = await import('./commands/doctor.ts');
      await run(doctor(options, consoleFor(options)));
    });

  common(root.command('explain'), ['human', 'json'])
    .description('Recognise known failures in what docker or a program printed, with cause and remedy.')
    .argument('[file]', 'the output, or - for standard input', '-')
    .action(async (file: string, options: ExplainOptions & Colored) => {
      const { explain } = await import('./commands/explain.ts');
      await run(explain(file, options, consoleFor(options)));
    });
  return root;
}

interface Colored {
  readonly color?: boolean | undefined;
}

/** Options that every command has. */
function common(command: Command, formats: readonly string[]): Command {
  const format = new Option('--format <format>', 'how to report').choices(formats);
  command
    .exitOverride()
    .version(ownPackage().version, '--version', 'say which version this is')
    .helpOption('-h, --help', 'say this')
    .addOption(format.default(defaultFormat(formats)));
  return flagged(command, COMMON_FLAGS);
}

function flagged(command: Command, flags: readonly Flag[]): Command {
  for (const { name, value, choices, help } of flags) {
    const option = new Option(value === undefined ? `--${name}` : `--${name} <${value}>`, help);
    if (choices !== undefined) option.choices(choices);
    command.addOption(option);
  }
  return command;
}

const VALIDATE_HELP = `
A folder is searched for the files that platforms look for; what git ignores and links to folders are left out. The content
decides the format, and the name where the content says nothing. A zip, or with --as raiven a folder, is judged as a whole.

Examples:
  waybill validate manifest.json
  waybill validate --fix --dry-run .
  waybill validate --format sarif 'gears/**/*.json' > result.sarif
  generate-manifest | waybill validate - --stdin-filename manifest.json

Each problem names a page of the documentation. It is shown as a path, because this site has no public address yet;
WAYBILL_SITE=https://… makes it a link.

Exit code: 0 all accepted, 1 something rejected, 2 wrong usage or a file that cannot be read, 3 Waybill
broke or the disk is full, 130 after Ctrl-C.`;

function consoleFor(options: Colored): Console {
  return processConsole(process, options.color);
}
