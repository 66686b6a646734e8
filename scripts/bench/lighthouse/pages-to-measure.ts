import { PROBLEM_GROUPS } from '../../../src/site/problem/problem-groups.ts';
import { writtenPages } from '../../../src/site/raw/written-pages.ts';

/** Every written page, and one of each kind that is made from data; from the site's root, without the first `/`. */
export function pagesToMeasure(root: string): readonly string[] {
  const written = writtenPages({ root, pages: 'content/docs' }).map(({ address }) => address.slice(1));
  const problem = PROBLEM_GROUPS[0]?.problems[0]?.id;
  const made = [
    'coverage/',
    'coverage/guides/containers/',
    'about/sources/',
    'reference/commands/',
    'failures/',
    'problems/',
    ...(problem === undefined ? [] : [`problems/${problem}/`]),
  ];
  return [...written, ...made];
}
