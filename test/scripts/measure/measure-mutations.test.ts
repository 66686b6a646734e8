import { expect, test } from 'vitest';
import type { CorpusFile } from '../../../scripts/measure/corpus.ts';
import { measureMutations } from '../../../scripts/measure/measure-mutations.ts';
import { FORMAT_IDS } from '../../../src/core/index.ts';
import { readFixtures } from '../../core/read-fixtures.ts';

/** The valid examples that stand alone and are written as JSON, which each slip can break. */
const valid: CorpusFile[] = FORMAT_IDS.flatMap((format) =>
  readFixtures(`${format}/valid`)
    .filter(({ fileName, neighbours }) => fileName.endsWith('.json') && neighbours.length === 0)
    .map(({ fileName: name, text }) => ({ name, format, text, verdict: 'valid' as const })),
);

/** Least share of the broken files that has to be accepted again, and least share of first errors in the broken line. */
const FLOOR = 0.9;

test('most valid examples that are broken by one slip are mended, and blamed in the line of the slip', () => {
  expect(valid.length).toBeGreaterThan(5);
  for (const { kind, broken, withPlaceholders, onTheLine, failures } of measureMutations(valid, 12, 3)) {
    const told = `${kind}\n${failures.join('\n')}`;
    expect(broken, told).toBeGreaterThan(0);
    expect(withPlaceholders / broken, told).toBeGreaterThanOrEqual(FLOOR);
    expect(onTheLine / broken, told).toBeGreaterThanOrEqual(FLOOR);
  }
});
