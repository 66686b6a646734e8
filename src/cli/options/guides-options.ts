import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Loudness } from '../../core/index.ts';

/** What the caller of `waybill guides list|test|update` asks for; `list` executes nothing, so most of it is idle there. */
export interface GuidesFlags extends Loudness {
  readonly example: string | undefined;
  /** Needs as pages write them; empty for all examples. */
  readonly onlyNeeds: readonly string[];
  /** `index` counts from 1; undefined for all examples. */
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  /** Undefined: as many as the host has cores, up to 4. */
  readonly jobs: number | undefined;
  /** A list of fences that are known to have no fate. */
  readonly baseline?: string | undefined;
  /** False with `--no-cache`. */
  readonly cache: boolean;
  readonly keep: boolean;
  /** Again when a page changes; `test` alone has a use for it. */
  readonly watch?: boolean | undefined;
  readonly require: readonly string[];
  readonly gpus: 'all' | number | undefined;
  /** Undefined where neither `--color` nor `--no-color` was given. */
  readonly color?: boolean | undefined;
}

/** Adds the options that all `waybill guides` commands share (CONTRACTS.md). */
export function withGuidesFlags(command: Command): Command {
  return command
    .option('--example <id>', 'only this example of each page, with what it continues')
    .addOption(
      new Option('--only-needs <needs>', 'only examples that need one of these, for example gpu')
        .argParser(list)
        .default([], 'all examples'),
    )
    .option('--shard <i/n>', 'only the i-th of n parts; each example belongs to exactly one', shard)
    .option('--jobs <n>', 'so many side by side; by default as many as there are cores, up to 4', jobs)
    .option('--no-cache', 'run all anew, also what passed before and is unchanged')
    .option('--baseline <file>', 'fences that are known to have no fate, a list that may only shrink')
    .addOption(
      new Option('--keep', 'leave the workspaces and say where they are').default(false, 'they are removed'),
    )
    .option('--watch', 'run a page again when it or a file that it names changes, until Ctrl-C')
    .addOption(
      new Option('--require <needs>', 'a miss of these fails instead of skipping, for example engine,gpu')
        .argParser(list)
        .default([], 'none'),
    )
    .option('--gpus <gpus>', 'give each container of the examples GPUs: all, or a number', gpus);
}

function list(value: string): string[] {
  return value.split(',').filter((item) => item !== '');
}

function shard(value: string): { index: number; count: number } {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  const part = { index: Number(index), count: Number(count) };
  if (part.index <= part.count) return part;
  throw new InvalidArgumentError('two whole numbers from 1, the first up to the second: 2/3.');
}

function jobs(value: string): number {
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= 1 && count <= 1000) return count;
  throw new InvalidArgumentError('a whole number from 1 to 1000.');
}

function gpus(value: string): 'all' | number {
  if (value === 'all') return value;
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('all, or a whole number from 1.');
}
