import { resolve } from 'node:path';
import { PROBLEM_GROUPS } from '../../../src/site/problem/problem-groups.ts';
import { writtenPages } from '../../../src/site/raw/written-pages.ts';

/** Of the pages of problems one of each format: they are all made alike. */
const PROBLEMS = PROBLEM_GROUPS.flatMap(({ problems }) => problems.slice(0, 1)).map(
  ({ id }) => `problems/${id}/`,
);
const FOLDERS = { root: resolve(import.meta.dirname, '../../..'), pages: 'content/docs' };
/** Paths of the site's pages, below its address. */
export const SITE_PAGES = [
  ...writtenPages(FOLDERS).map(({ address }) => address.slice(1)),
  'coverage/',
  'coverage/guides/containers/',
  'about/sources/',
  'reference/commands/',
  'problems/',
  'failures/',
  ...PROBLEMS,
];
