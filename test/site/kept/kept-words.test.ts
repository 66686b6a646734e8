import { expect, test } from 'vitest';
import type { RecordEntry } from '../../../src/docs/index.ts';
import { keptWords } from '../../../src/site/kept/kept-words.ts';

const KEPT = { path: 'a.png', bytes: 1, sha256: '0', file: 'one/a.png' };
const RUN: RecordEntry = {
  example: 'one',
  host: { arch: 'amd64', base: 'stand-in', gpu: null },
  when: '2026-11-21T10:00:00Z',
  durationMs: 1,
  key: 'k',
  engine: { name: 'Docker', version: '20.10.24' },
  bases: [],
  kept: [KEPT],
  verdict: 'passed',
};

test('under a picture stands the day alone, and all of it in the full words', () => {
  expect(keptWords({ run: RUN, kept: KEPT })).toEqual({
    short: 'Recorded 21 November 2026',
    full: 'Recorded by a run on 21 November 2026 with Docker 20.10.24, on a stand-in for the base image.',
  });
});

test('a run that failed says so in the short words too', () => {
  const { short, full } = keptWords({ run: { ...RUN, verdict: 'failed', engine: null }, kept: KEPT });
  expect(short).toBe('Recorded 21 November 2026, by a run that failed');
  expect(full).toContain('a run that failed on');
});
