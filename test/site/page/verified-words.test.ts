import { expect, test } from 'vitest';
import type { RecordEntry } from '../../../src/docs/index.ts';
import { verifiedWords } from '../../../src/site/page/verified-words.ts';
import { entry } from '../../docs/recorded/entry.ts';

const KEYS = new Map([
  ['one', 'today'],
  ['two', 'today'],
]);

function said(...entries: readonly RecordEntry[]): string | null {
  return verifiedWords({ version: 1, page: 'a.mdx', entries }, KEYS);
}

test('a page is as old as its oldest proof, and an example as young as its latest', () => {
  expect(
    said(
      entry({ example: 'one', when: '2026-11-20T10:00:00Z' }),
      entry({ example: 'one', when: '2026-11-22T10:00:00Z' }),
      entry({ example: 'two', when: '2026-11-21T10:00:00Z' }),
    ),
  ).toBe('Last verified on 21 November 2026.');
});

test('what failed, or was changed since, is not verified', () => {
  const good = entry({ example: 'one' });
  expect(said(good, entry({ example: 'two', verdict: 'failed' }))).toMatch(/^1 of 2 examples verified/);
  expect(said(good, entry({ example: 'two', key: 'yesterday' }))).toMatch(/^1 of 2 examples verified/);
});

test('a page of which nothing passed as it stands says so', () => {
  expect(said(entry({ example: 'one', key: 'yesterday' }))).toBe(
    'Last verified on 21 November 2026, before its latest change.',
  );
  expect(said()).toBe('No example of this page has been verified yet.');
  expect(verifiedWords(null, KEYS)).toBe('No example of this page has been verified yet.');
});

test('a page without examples has nothing to say', () => {
  expect(verifiedWords(null, new Map())).toBeNull();
});
