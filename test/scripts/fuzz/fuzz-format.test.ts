import { expect, it } from 'vitest';
import { fuzzFormat } from '../../../scripts/fuzz/fuzz-format.ts';
import { fuzzReport } from '../../../scripts/fuzz/fuzz-report.ts';
import type { Fuzzer } from '../../../scripts/fuzz/fuzzer.ts';
import { flywheelConfig } from '../../../scripts/fuzz/fuzzers/flywheel-config.ts';
import { flywheelGear } from '../../../scripts/fuzz/fuzzers/flywheel-gear.ts';
import { random } from '../../../scripts/fuzz/random.ts';
import { readExamples } from '../../../scripts/fuzz/read-seeds.ts';
import type { UpstreamJudge } from '../../../scripts/fuzz/upstream-judge.ts';

const seeds = readExamples('flywheel-gear').filter(({ text }) => text.length < 600);

/** Takes all but what says "never", which we do not mind. */
const upstream: UpstreamJudge = {
  judge: async ({ text }) => {
    const accepted = !String(text).includes('never');
    return { accepted, error: accepted ? null : 'it says never' };
  },
  end: () => undefined,
};

const text = '{"config": {},\n"inputs": {}, "other":\n"never"}';

function fuzz(differences: Fuzzer['differences']) {
  const mutate = () => ({ text, fileName: 'config.json', neighbours: [] });
  return fuzzFormat({ ...flywheelConfig, mutate, differences }, [], 3, random(5), upstream);
}

it('a difference without an explanation is shown in a text that is made smaller', async () => {
  const result = await fuzz([]);
  expect(result.outcomes.get('unexplained')).toBe(3);
  const shown = result.differences.map(({ one }) => one.text);
  for (const smaller of shown) {
    expect(smaller).toContain('never');
    expect(smaller.length).toBeLessThan(text.length);
  }
  expect(fuzzReport('flywheel-config', result)).toContain('--- upstream: it says never');
});

it('a difference that is meant is counted under its name, and is no failure', async () => {
  const result = await fuzz([{ id: 'steps', explains: (_, { error }) => error === 'it says never' }]);
  expect(result.differences).toEqual([]);
  expect(result.outcomes).toEqual(new Map([['steps', 3]]));
});

it('the same seed makes the same texts', () => {
  const texts = (seed: number) => {
    const chance = random(seed);
    return Array.from({ length: 20 }, () => flywheelGear.mutate(seeds, chance).text);
  };
  expect(texts(3)).toEqual(texts(3));
  expect(texts(3)).not.toEqual(texts(4));
});
