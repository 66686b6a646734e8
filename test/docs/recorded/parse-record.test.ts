import { expect, it } from 'vitest';
import { type PageRecord, parseRecord } from '../../../src/docs/index.ts';
import { entry } from './entry.ts';

const kept = { path: 'a.png', bytes: 1, sha256: 'ab', file: 'kept/a.png' };
const base = { name: 'debian', id: 'sha256:1', origin: 'local' } as const;
const record: PageRecord = {
  version: 1,
  page: 'a.mdx',
  entries: [
    entry({ bases: [base], disk: { bases: [{ name: 'debian', bytes: 5 }], built: 1 }, kept: [kept] }),
    entry({ engine: null }),
  ],
};

it('reads what was recorded', () => {
  expect(parseRecord(JSON.stringify(record))).toEqual(record);
});

it('reads what was skipped and why', () => {
  const skips = [{ example: 'a', when: '2026-11-22T10:00:00Z', missing: ['gpu', 'disk:5GB'] }];
  expect(parseRecord(JSON.stringify({ ...record, skips }))).toEqual({ ...record, skips });
});

it('lets a field through that a later version adds', () => {
  const later = { ...record, entries: [{ ...entry(), mood: 'good' }] };
  expect(parseRecord(JSON.stringify(later))).toEqual(later);
});

it.each([
  ['a text that was cut off', JSON.stringify(record).slice(0, -20)],
  ['an empty text', ''],
  ['a list', '[]'],
  ['null', 'null'],
  ['another version', JSON.stringify({ ...record, version: 2 })],
  ['no entries', JSON.stringify({ version: 1, page: 'a.mdx' })],
  ['an entry without a key', withEntry({ key: undefined })],
  ['a date that is none', withEntry({ when: 'yesterday' })],
  ['a skip', withEntry({ verdict: 'skipped' })],
  ['skips that are no list', JSON.stringify({ ...record, skips: {} })],
  ['a skip without a date', JSON.stringify({ ...record, skips: [{ example: 'a', missing: ['gpu'] }] })],
  [
    'a skip for no text',
    JSON.stringify({ ...record, skips: [{ example: 'a', when: entry().when, missing: [1] }] }),
  ],
  ['a class of host that is none', withEntry({ host: { ...entry().host, base: 'borrowed' } })],
  ['an engine without a version', withEntry({ engine: { name: 'Docker' } })],
  ['a disk without a size', withEntry({ disk: { bases: [{ name: 'debian' }], built: 1 } })],
  ['a base of unknown origin', withEntry({ bases: [{ ...base, origin: 'found' }] })],
  ['a kept result without a file', withEntry({ kept: [{ ...kept, file: undefined }] })],
])('takes no text for a record that is %s', (_, text) => {
  expect(parseRecord(text)).toBeNull();
});

function withEntry(fields: object): string {
  return JSON.stringify({ ...record, entries: [{ ...entry(), ...fields }] });
}
