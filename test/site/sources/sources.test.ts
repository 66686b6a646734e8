import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEM_GROUPS } from '../../../src/site/problem/problem-groups.ts';
import { writtenPages } from '../../../src/site/raw/written-pages.ts';
import { SOURCE_PAGES, sourceAddress } from '../../../src/site/sources/sources.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PLACES = new Set([
  ...writtenPages({ root: ROOT, pages: 'content/docs' }).map(({ address }) => address),
  ...PROBLEM_GROUPS.flatMap(({ problems }) => problems).map(({ id }) => `/problems/${id}/`),
]);

test.each(SOURCE_PAGES)('each finding in $title is treated on a page of this site', ({ findings }) => {
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map(({ place }) => place).filter((place) => !PLACES.has(place))).toEqual([]);
});

test.each(SOURCE_PAGES)('$title is named in one version', (page) => {
  expect(sourceAddress(page)).toMatch(
    /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(blob|tree)\/[0-9a-f]{7,40}\/\S+$/,
  );
});

test('no file and no title stands there twice, and no finding of a file', () => {
  const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);
  expect(twice(SOURCE_PAGES.map(sourceAddress))).toEqual([]);
  expect(twice(SOURCE_PAGES.map(({ title }) => title))).toEqual([]);
  for (const { findings } of SOURCE_PAGES) expect(twice(findings.map(({ says }) => says))).toEqual([]);
});
