import { existsSync } from 'node:fs';
import type { Fuzzer } from '../fuzzer.ts';
import { MissingUpstream } from '../missing-upstream.ts';
import { mutateDockerfile } from '../mutate-dockerfile.ts';
import { startProgram } from '../upstream-judge.ts';

/** What BuildKit says of values that a variable takes part in. */
const OF_VALUES =
  /invalid (?:syntax|signal|port|containerPort|hostPort|IP|value|chmod|secret mount|checksum|reference)|should not be blank|empty platform|not allowed to be|failed to parse (?:stage name|platform)|VOLUME specified|requires HTTP|can't be a (?:URL|git ref)|unsupported (?:mount type|sharing)/;

/** Compares with BuildKit's own frontend. */
export const dockerfile: Fuzzer = {
  format: 'dockerfile',
  startUpstream: () => {
    const program = process.env['WAYBILL_FUZZ_BUILDKIT'];
    if (program !== undefined && existsSync(program)) return startProgram(program);
    throw new MissingUpstream(`WAYBILL_FUZZ_BUILDKIT must name the program that asks BuildKit. With Go 1.26 or later:
  (cd scripts/fuzz/judge-dockerfile && go build -o JUDGE .)
  export WAYBILL_FUZZ_BUILDKIT=scripts/fuzz/judge-dockerfile/JUDGE`);
  },
  longestSeed: 20_000,
  mutate: (seeds, chance) => {
    const seed = chance.pick(seeds);
    return { ...seed, text: mutateDockerfile(seed.text, chance) };
  },
  differences: [
    {
      id: 'given-outside',
      explains: ({ text }, { accepted, error }) =>
        accepted === false && text.includes('$') && OF_VALUES.test(error ?? ''),
    },
    {
      id: 'folder-of-the-base',
      explains: (_, { accepted, error }) => accepted === false && /invalid mount target/.test(error ?? ''),
    },
  ],
};
