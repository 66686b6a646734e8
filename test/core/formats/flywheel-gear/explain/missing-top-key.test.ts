import { describe, expect, it } from 'vitest';
import { applyFixes, FORMATS, judge } from '../../../../../src/core/index.ts';

const gear = JSON.parse(FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '') as Record<
  string,
  unknown
>;

/** The value that a fix without a placeholder gives to a key of the example that is taken away. */
function restored(key: string, others: Record<string, unknown> = {}): unknown {
  const { [key]: _, ...rest } = { ...gear, ...others };
  const { text } = applyFixes(JSON.stringify(rest), { format: 'flywheel-gear' });
  return (JSON.parse(text) as Record<string, unknown>)[key];
}

describe('a key that a gear lacks', () => {
  it.each([
    ['url', ''],
    ['source', ''],
    ['inputs', {}],
    ['config', {}],
    ['label', gear['name']],
    ['description', gear['label']],
  ])('%s is filled in where that claims nothing', (key, value) => {
    expect(restored(key)).toEqual(value);
  });

  it('is told by the image where the other half of its name agrees', () => {
    const custom = { 'gear-builder': { image: 'lab/a-gear:1.2.3' } };
    expect(restored('version', { custom, name: 'a-gear' })).toBe('1.2.3');
    expect(restored('name', { custom, version: '1.2.3' })).toBe('a-gear');
    expect(restored('name', { custom, version: '7' })).toBeUndefined();
  });

  it('is left to its author where only he knows', () => {
    expect(restored('license')).toBeUndefined();
    expect(restored('author', { maintainer: 'A Lab' })).toBeUndefined();
  });

  it('is written in the place of a null', () => {
    const text = JSON.stringify({ ...gear, url: null });
    const [problem] = judge(text, { format: 'flywheel-gear' }).problems;
    expect(problem?.fixes.map(({ title }) => title)).toEqual(['Write ""']);
  });
});
