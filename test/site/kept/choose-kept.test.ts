import { expect, test } from 'vitest';
import type { PageRecord, RecordEntry } from '../../../src/docs/index.ts';
import { chooseKept } from '../../../src/site/kept/choose-kept.ts';

const run = (changes: Partial<RecordEntry>): RecordEntry => ({
  example: 'page',
  host: { arch: 'amd64', base: 'stand-in', gpu: null },
  verdict: 'passed',
  when: '2026-11-21T10:00:00Z',
  durationMs: 1,
  key: 'k',
  engine: null,
  bases: [],
  kept: [{ path: 'a.png', bytes: 1, sha256: '0', file: 'a.png' }],
  ...changes,
});
const record = (...entries: RecordEntry[]): PageRecord => ({ version: 1, page: 'p.md', entries });

test('without a record, or a run that kept the path, there is nothing to show', () => {
  expect(chooseKept(null, 'page', 'a.png')).toBeNull();
  expect(chooseKept(record(run({})), 'page', 'b.png')).toBeNull();
  expect(chooseKept(record(run({})), 'other', 'a.png')).toBeNull();
});

test('a run that passed on a real base goes before all others, then the latest', () => {
  const real = run({ host: { arch: 'amd64', base: 'real', gpu: null }, when: '2026-01-01T00:00:00Z' });
  const later = run({ when: '2026-12-01T00:00:00Z' });
  const failed = run({ verdict: 'failed', when: '2026-12-24T00:00:00Z' });
  expect(chooseKept(record(failed, later, run({}), real), 'page', 'a.png')?.run).toBe(real);
  expect(chooseKept(record(failed, run({}), later), 'page', 'a.png')?.run).toBe(later);
});
