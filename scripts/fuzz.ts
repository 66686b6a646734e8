// `npm run fuzz -- FORMAT [--cases N] [--seed S] [FOLDER…]`: compares our verdict with upstream's own judge on texts made from
// the examples, the corpus and the folders that are named. With `--record` a few verdicts are written down for the tests,
// which run where no judge of upstream is.

import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { CORPUS } from './corpus-folder.ts';
import { fuzzFormat } from './fuzz/fuzz-format.ts';
import { fuzzReport } from './fuzz/fuzz-report.ts';
import type { Fuzzer } from './fuzz/fuzzer.ts';
import { FUZZERS } from './fuzz/fuzzers.ts';
import { MissingUpstream } from './fuzz/missing-upstream.ts';
import { random } from './fuzz/random.ts';
import { readSeeds } from './fuzz/read-seeds.ts';
import { recordVerdicts } from './fuzz/record-verdicts.ts';
import { writeRecorded } from './fuzz/recorded-verdicts.ts';
import type { UpstreamJudge } from './fuzz/upstream-judge.ts';

interface Wishes {
  readonly cases: number;
  readonly seed: number;
  readonly record: boolean;
}

await new Command('npm run fuzz --')
  .description('Compares our verdict with that of upstream’s own judge.')
  .argument('<format>', FUZZERS.map(({ format }) => format).join(', '), knownFuzzer)
  .argument('[folder...]', 'more files to start from')
  .addOption(new Option('--cases <count>', 'how many texts').default(1000).argParser(wholeNumber))
  .addOption(new Option('--seed <seed>', 'the same seed, the same texts').default(1).argParser(wholeNumber))
  .option('--record', 'write verdicts on small texts down for the tests', false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(fuzz)
  .parseAsync();

async function fuzz(fuzzer: Fuzzer, folders: readonly string[], wishes: Wishes): Promise<void> {
  const upstream = startUpstream(fuzzer);
  if (upstream === null) return;
  await (wishes.record ? record(fuzzer, wishes, upstream) : compare(fuzzer, folders, wishes, upstream));
  upstream.end();
}

async function compare(
  fuzzer: Fuzzer,
  folders: readonly string[],
  { cases, seed }: Wishes,
  upstream: UpstreamJudge,
): Promise<void> {
  const { format, longestSeed } = fuzzer;
  if (!existsSync(CORPUS))
    console.error(
      `There is no corpus in ${CORPUS}; WAYBILL_CORPUS names another folder. The examples are used alone.`,
    );
  const seeds = readSeeds(format, longestSeed, folders);
  console.error(`${cases} cases with seed ${seed} from ${seeds.length} texts`);
  const result = await fuzzFormat(fuzzer, seeds, cases, random(seed), upstream);
  console.log(fuzzReport(format, result));
  process.exitCode = result.differences.length > 0 ? 1 : 0;
}

async function record(fuzzer: Fuzzer, { cases, seed }: Wishes, upstream: UpstreamJudge): Promise<void> {
  const verdicts = await recordVerdicts(fuzzer, cases, random(seed), upstream);
  console.log(`${verdicts.length} verdicts in ${writeRecorded(fuzzer.format, verdicts)}`);
}

/** Null where it is missing, which has been said. */
function startUpstream(fuzzer: Fuzzer) {
  try {
    return fuzzer.startUpstream();
  } catch (error) {
    if (!(error instanceof MissingUpstream)) throw error;
    console.error(error.message);
    process.exitCode = 2;
    return null;
  }
}

function knownFuzzer(name: string): Fuzzer {
  const fuzzer = FUZZERS.find(({ format }) => format === name);
  if (fuzzer === undefined)
    throw new InvalidArgumentError(`It is one of ${FUZZERS.map(({ format }) => format).join(', ')}.`);
  return fuzzer;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
