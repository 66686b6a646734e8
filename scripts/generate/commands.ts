import type { Argument, Command, Option } from 'commander';
import { EXIT } from '../../src/cli/exit-code.ts';
import { waybillCommand } from '../../src/cli/waybill-command.ts';

/** What an exit code says, whatever the command. */
const EXIT_WORDS: Readonly<Record<keyof typeof EXIT, string>> = {
  fine: 'All is well: accepted, passed, succeeded.',
  wrong: 'What was looked at is wrong: a manifest is rejected, an example or a container failed.',
  usage: 'Wrong usage: an unknown option, a file that cannot be read, nothing found, a run that was refused.',
  broke: 'Waybill or the container engine broke, or the disk is full.',
  interrupted: 'It was ended by Ctrl-C.',
};

/** The text of `commands.ts`: what each command takes, read off the program itself, and the exit codes. */
export function commandsFile(): string {
  const root = waybillCommand(async () => {}, {
    orderly: () => new AbortController().signal,
    happened: () => false,
  });
  const commands = root.commands.flatMap((command) =>
    command.commands.length > 0 ? command.commands : [command],
  );
  const codes = Object.entries(EXIT).map(([name, code]) => ({
    code,
    meaning: EXIT_WORDS[name as keyof typeof EXIT],
  }));
  return `${HEAD}
/** Every command, in the order of \`waybill --help\`. */
export const COMMANDS: readonly CommandFacts[] = ${JSON.stringify(commands.map(factsOf), null, 2)};

/** The codes that commands end with; there are no others. */
export const EXIT_CODES: readonly ExitCodeFacts[] = ${JSON.stringify(codes, null, 2)};
`;
}

function factsOf(command: Command) {
  const { parent } = command;
  return {
    name: parent === null || parent.parent === null ? command.name() : `${parent.name()} ${command.name()}`,
    description: command.description(),
    arguments: command.registeredArguments.map(argumentFacts),
    options: command.options.filter(({ hidden }) => !hidden).map(optionFacts),
    notes: notesOf(command),
  };
}

function argumentFacts(argument: Argument) {
  const word = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return {
    word: argument.required ? `<${word}>` : `[${word}]`,
    description: argument.description,
    default: valueText(argument.defaultValue),
  };
}

function optionFacts({
  flags,
  description,
  argChoices,
  defaultValue,
  defaultValueDescription,
  long,
}: Option) {
  // Which form of report is the default depends on who runs the command.
  const isReport = long === '--format';
  return {
    flags,
    description,
    choices: argChoices ?? [],
    default: isReport ? 'human' : (defaultValueDescription ?? valueText(defaultValue)),
  };
}

function valueText(value: unknown): string | null {
  if (value === undefined || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** What \`--help\` says below the options. */
function notesOf(command: Command): string {
  const parts: string[] = [];
  command.configureOutput({ writeOut: (part) => parts.push(part), getOutHelpWidth: () => 80 });
  command.outputHelp();
  return parts.join('').slice(command.helpInformation().length).trim();
}

const HEAD = `/** Generated from the commands of src/cli by \`npm run generate\`; edits are lost. */

/** A command of \`waybill\`. */
export interface CommandFacts {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly { readonly word: string; readonly description: string; readonly default: string | null }[];
  readonly options: readonly CommandOption[];
  /** What its help says below the options, as it is printed. */
  readonly notes: string;
}

/** An option of a command. */
export interface CommandOption {
  readonly flags: string;
  readonly description: string;
  /** The only values allowed; empty where there is no such list. */
  readonly choices: readonly string[];
  readonly default: string | null;
}

/** An exit code, and what it says. */
export interface ExitCodeFacts {
  readonly code: number;
  readonly meaning: string;
}
`;
