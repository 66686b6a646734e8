import { expect, it } from 'vitest';
import { type RecordedRun, updateRecord } from '../../../src/docs/index.ts';
import { entry } from './entry.ts';

const before = { version: 1, page: 'a.mdx', entries: [entry({ key: 'before' })] } as const;

function update(...runs: readonly RecordedRun[]) {
  return updateRecord(before, 'a.mdx', ['first', 'greet'], runs).entries;
}

it('replaces an entry of the same example on the same class of host, passed or failed', () => {
  expect(update(entry())).toEqual([entry()]);
  expect(update(entry({ verdict: 'failed' }))).toEqual([entry({ verdict: 'failed' })]);
});

it.each(['skipped', 'not-run'] as const)('lets no example that was %s replace an entry', (verdict) => {
  expect(update({ ...entry(), verdict })).toEqual(before.entries);
});

it.each([{ arch: 'arm64' }, { base: 'real' }, { gpu: 'NVIDIA T4' }] as const)(
  'keeps the entry of another class of host: %o',
  (other) => {
    const run = entry({ host: { ...entry().host, ...other } });
    expect(update(run)).toHaveLength(2);
    expect(update(run)).toEqual(expect.arrayContaining([before.entries[0], run]));
  },
);

it('keeps the order of the page, so that a record changes only where something ran', () => {
  const first = entry({ example: 'first' });
  expect(update(first).map(({ example }) => example)).toEqual(['first', 'greet']);
});

it('drops the entries of examples that the page no longer has', () => {
  expect(updateRecord(before, 'a.mdx', ['first'], []).entries).toEqual([]);
});

it('begins a record where there is none', () => {
  const record = updateRecord(null, 'a.mdx', ['greet'], [entry()]);
  expect(record).toEqual({ version: 1, page: 'a.mdx', entries: [entry()] });
});

const skip = (example: string, missing: string) => ({
  example,
  when: '2026-11-22T10:00:00Z',
  missing: [missing],
});

it('tells a skip of an example that has never run, and of no other', () => {
  const skips = [skip('first', 'gpu'), skip('greet', 'gpu'), skip('gone', 'gpu')];
  expect(updateRecord(before, 'a.mdx', ['first', 'greet'], [], skips).skips).toEqual([skip('first', 'gpu')]);
});

it('keeps a skip until the example runs or is skipped for another reason, in the order of the page', () => {
  const skipped = updateRecord(null, 'a.mdx', ['a', 'b'], [], [skip('b', 'gpu'), skip('a', 'network')]);
  expect(skipped.skips).toEqual([skip('a', 'network'), skip('b', 'gpu')]);
  const again = updateRecord(skipped, 'a.mdx', ['a', 'b'], [], [skip('b', 'disk:5GB')]);
  expect(again.skips).toEqual([skip('a', 'network'), skip('b', 'disk:5GB')]);
  const ran = updateRecord(again, 'a.mdx', ['a', 'b'], [entry({ example: 'b' })]);
  expect(ran.skips).toEqual([skip('a', 'network')]);
  expect(updateRecord(ran, 'a.mdx', ['a', 'b'], [entry({ example: 'a' })])).not.toHaveProperty('skips');
});
