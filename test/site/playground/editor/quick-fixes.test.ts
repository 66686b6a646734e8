import { expect, test } from 'vitest';
import { type Fix, judge, type Problem } from '../../../../src/core/index.ts';
import { quickFixes } from '../../../../src/site/playground/editor/quick-fixes.ts';

const fix = (title: string, parts: Partial<Fix> = {}): Fix => ({
  title,
  preferred: false,
  placeholder: false,
  edits: [{ start: 0, end: 1, text: title }],
  ...parts,
});

function problem(id: string, start: number, end: number, fixes: readonly Fix[]): Problem {
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return {
    id,
    severity: 'error',
    message: '',
    pointer: '',
    range: { start: at(start), end: at(end) },
    help: '',
    url: `/problems/${id}/`,
    related: [],
    fixes,
  };
}

test('safe fixes come first, and those that need a value of the author last, and say so', () => {
  const problems = [
    problem('a/one', 0, 5, [fix('made up', { preferred: true, placeholder: true }), fix('possible')]),
    problem('a/two', 2, 4, [fix('safe', { preferred: true })]),
  ];
  const offered = quickFixes(problems, 3, 3);
  expect(offered.map(({ title }) => title)).toEqual([
    'safe',
    'possible',
    'made up (fill in)',
    'About a/one',
    'About a/two',
  ]);
  expect(offered.map((one) => one.kind === 'fix' && one.preferred)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('only what touches the place is offered; a caret at either end of a squiggle touches it', () => {
  const problems = [problem('a/one', 2, 4, [fix('x')])];
  const countAt = (offset: number) => quickFixes(problems, offset, offset).length;
  expect([1, 2, 4, 5].map(countAt)).toEqual([0, 2, 2, 0]);
});

test('where no problem is nothing is offered, and the page of one rule comes once', () => {
  const safe = [fix('x', { preferred: true })];
  const problems = [problem('a/one', 2, 4, safe), problem('a/one', 3, 6, safe)];
  expect(quickFixes(problems, 9, 9)).toEqual([]);
  expect(quickFixes(problems, 3, 3).map(({ title }) => title)).toEqual([
    'x',
    'x',
    'Make all 2 safe fixes',
    'About a/one',
  ]);
});

test('all safe fixes of the file are one offer where there are several, and the page of a rule comes once', () => {
  const text = '{ "naem": "greet", "lable": "Greet", "versoin": "1" }';
  const { problems } = judge(text, { format: 'flywheel-gear' });
  const misspelt = problems.find(({ message }) => message.includes('naem'));
  if (misspelt === undefined) throw new Error('The misspelt key is no problem any more.');
  const { start, end } = misspelt.range;
  const offered = quickFixes(problems, start.offset, end.offset);
  expect(offered[0]).toMatchObject({ kind: 'fix', preferred: true });
  expect(offered.filter(({ kind }) => kind === 'all')).toHaveLength(1);
  const pages = offered.filter(({ kind }) => kind === 'page').map(({ title }) => title);
  expect(new Set(pages).size).toBe(pages.length);
});
