import type { Fuzzer } from '../fuzzer.ts';
import { MissingUpstream } from '../missing-upstream.ts';
import { mutateDockerfile } from '../mutate-dockerfile.ts';
import { startProgram } from '../upstream-judge.ts';

/** What BuildKit finds while it converts names of images, mounts and platforms. */
const LATE =
  /failed to parse (?:stage name|platform)|invalid field|unsupported mount type|unexpected key|invalid value/;

/** Compares with BuildKit's own frontend. */
export const dockerfile: Fuzzer = {
  format: 'dockerfile',
  startUpstream: () => {
    const program = process.env['WAYBILL_FUZZ_BUILDKIT'];
    if (program !== undefined) return startProgram(program);
    throw new MissingUpstream(`WAYBILL_FUZZ_BUILDKIT must name the program that asks BuildKit. With Go 1.25 or later:
  (cd scripts/fuzz/judge-dockerfile && go build -o JUDGE .)
  export WAYBILL_FUZZ_BUILDKIT=scripts/fuzz/judge-dockerfile/JUDGE`);
  },
  longestSeed: 20_000,
  mutate: (seeds, chance) => {
    const seed = chance.pick(seeds);
    return { ...seed, text: mutateDockerfile(seed.text, chance) };
  },
  differences: [{ id: 'converted-later', explains: (_, { error }) => LATE.test(error ?? '') }],
};
