import { describe, expect, it } from 'vitest';
import { FUZZERS } from '../../../scripts/fuzz/fuzzers.ts';
import { meantDifferences } from '../../../scripts/fuzz/meant-differences.ts';
import { ourVerdict } from '../../../scripts/fuzz/our-verdict.ts';
import { readRecorded } from '../../../scripts/fuzz/recorded-verdicts.ts';

describe.each(FUZZERS)('$format', ({ format, differences }) => {
  it('is judged as upstream was recorded to judge it, by `npm run fuzz -- FORMAT --record --cases 120`', () => {
    const recorded = readRecorded(format);
    expect(recorded.length).toBeGreaterThan(90);
    const differing = recorded.filter((one) => ourVerdict(one, format).accepted !== one.accepted);
    expect(differing).toEqual([]);
  });

  it('differs from upstream only in what its source.json tells', () => {
    const told = meantDifferences(format).flatMap(({ id }) => id ?? []);
    expect(new Set(told).size).toBe(told.length);
    expect(differences.map(({ id }) => id).sort()).toEqual([...told].sort());
  });
});
