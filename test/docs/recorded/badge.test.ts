import { describe, expect, it } from 'vitest';
import { badge, type RecordEntry } from '../../../src/docs/index.ts';
import { entry } from './entry.ts';

function badgeOf(...entries: readonly RecordEntry[]) {
  return badge({ version: 1, page: 'a.mdx', entries }, 'greet', 'today');
}

const real = { arch: 'arm64', base: 'real', gpu: null } as const;

describe('a badge says', () => {
  it.each([
    ['passed', entry(), 'Passed on 2026-11-21 · Docker 20.10 · amd64 · stand-in base'],
    ['passed', entry({ host: real }), 'Passed on 2026-11-21 · Docker 20.10 · arm64'],
    [
      'passed',
      entry({ host: { ...real, gpu: 'NVIDIA H100' }, engine: null }),
      'Passed on 2026-11-21 · arm64 · NVIDIA H100',
    ],
    ['failed', entry({ verdict: 'failed' }), 'Failed on 2026-11-21 · Docker 20.10 · amd64 · stand-in base'],
    [
      'changed-since',
      entry({ key: 'before' }),
      'Changed since it passed on 2026-11-21 · Docker 20.10 · amd64 · stand-in base',
    ],
    [
      'changed-since',
      entry({ key: 'before', verdict: 'failed', host: real }),
      'Changed since it failed on 2026-11-21 · Docker 20.10 · arm64',
    ],
  ])('%s', (state, one, text) => {
    expect(badgeOf(one)).toEqual({ state, text, entry: one });
  });

  it('that an example never ran, whatever others did', () => {
    const never = { state: 'never-run', text: 'Never run', entry: null };
    expect(badgeOf(entry({ example: 'other' }))).toEqual(never);
    expect(badge(null, 'greet', 'today')).toEqual(never);
  });
});

describe('of several entries a badge speaks of', () => {
  const standIn = entry({ when: '2026-11-22T00:00:00Z' });

  it.each([
    ['a real base before a later stand-in', [standIn, entry({ host: real })], 1],
    [
      'today’s example before an older one on a real base',
      [entry({ host: real, key: 'before' }), standIn],
      1,
    ],
    ['the latest of equals', [standIn, entry({ host: { ...standIn.host, arch: 'arm64' } })], 0],
    ['a failure on a real base before a stand-in', [entry({ host: real, verdict: 'failed' }), standIn], 0],
  ])('%s', (_, entries, shown) => {
    expect(badgeOf(...entries).entry).toBe(entries[shown]);
    expect(badgeOf(...entries.toReversed()).entry).toBe(entries[shown]);
  });
});
