import { type Command, Option } from 'commander';
import { DEFAULT_OUTPUT, FORMAT_IDS, type FormatId, type Loudness } from '../../core/index.ts';
import {
  collect,
  readGpus,
  readInput,
  readJobs,
  readMount,
  readPlatform,
  readSetting,
  readTimeout,
  type TypedInput,
  type TypedMount,
  type TypedSetting,
} from './read-run-values.ts';
import type { RunFormat } from './run-formats.ts';

/** What the caller of `waybill run` asks for (CONTRACTS.md). */
export interface RunOptions extends Loudness {
  readonly input: readonly TypedInput[];
  readonly set: readonly TypedSetting[];
  /** As it was typed. */
  readonly output: string;
  readonly template?: string | undefined;
  readonly as?: FormatId | undefined;
  readonly image?: string | undefined;
  readonly gpus?: 'all' | 'none' | number | undefined;
  readonly platform?: string | undefined;
  readonly network?: 'none' | 'bridge' | undefined;
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly connectors: boolean;
  /** A pattern, with or without the name of the input that its matches are bound to. */
  readonly each?: TypedInput | undefined;
  readonly jobs?: number | undefined;
  readonly dryRun: boolean;
  readonly shell: boolean;
  readonly mount: readonly TypedMount[];
  readonly keep: boolean;
  /** Undefined: as the plan says. */
  readonly user?: 'image' | 'caller' | undefined;
  readonly format: RunFormat;
  /** Undefined where neither `--color` nor `--no-color` was given. */
  readonly color?: boolean | undefined;
}

/** Adds the options that only `waybill run` has. */
export function withRunFlags(command: Command): Command {
  const repeated = <Value>(flags: string, help: string, read: (text: string) => Value) =>
    new Option(flags, help).argParser(collect(read)).default([], 'none');
  return command
    .addOption(repeated('--input <name=path>', 'bind a file or folder to an input', readInput))
    .addOption(repeated('--set <key=value>', 'set an option, a variable or a plain input', readSetting))
    .option('--output <folder>', 'where the outputs go', `./${DEFAULT_OUTPUT}`)
    .option('--template <id>', 'which template of a Kaapana container')
    .addOption(new Option('--as <format>', 'take it for this format').choices(FORMAT_IDS))
    .option('--image <tag>', 'run this image; nothing is built')
    .option('--gpus <gpus>', 'all, none, or a number, whatever the manifest asks for', readGpus)
    .option('--platform <platform>', 'for example linux/amd64', readPlatform)
    .addOption(new Option('--network <network>', 'what the container reaches').choices(['none', 'bridge']))
    .option('--timeout <time>', 'stop it after 90s, 10m or 2h; by default after a day', readTimeout)
    .option('--connectors', 'fetch and send by the connectors that a RED file names')
    .option('--each <glob>', 'a container for each file or folder that matches; or NAME=GLOB', readInput)
    .option('--jobs <n>', 'with --each or batches: so many side by side; by default one', readJobs)
    .option('--dry-run', 'say what would run, as a docker line too, and run nothing')
    .option('--shell', 'open a shell in the place of the command')
    .addOption(repeated('--mount <src=dst>', 'with --shell: lay a local folder over the code', readMount))
    .option('--keep', 'leave the stopped container for a look at it')
    .addOption(
      new Option('--user <user>', 'who runs in it: the user of the image, or you').choices([
        'image',
        'caller',
      ]),
    );
}
