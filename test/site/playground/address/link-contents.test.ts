import { expect, test } from 'vitest';
import { linkContents } from '../../../../src/site/playground/address/link-contents.ts';
import { EMPTY_PLAYGROUND, reduce } from '../../../../src/site/playground/state/reduce.ts';

const holding = (text: string, others: readonly string[]) =>
  reduce(EMPTY_PLAYGROUND, {
    kind: 'opened',
    files: [{ name: 'Dockerfile', text, format: null }],
    others: others.map((content, at) => ({ path: `${at}.py`, text: content })),
    active: 0,
  });
const kinds = (text: string, others: readonly string[], contents = true) =>
  linkContents(holding(text, others), contents).map(({ beside }) => beside);

test('a link carries what lies beside the tabs, else their names, else the tabs alone', () => {
  expect(kinds('FROM a', ['x'])).toEqual(['all', 'names', 'nothing']);
  expect(kinds('FROM a', [])).toEqual(['nothing']);
  expect(kinds('FROM a', ['x'], false)).toEqual(['names', 'nothing']);
  expect(kinds('FROM a', ['x'.repeat(200_000)])).toEqual(['names', 'nothing']);
  expect(
    kinds(
      'FROM a',
      Array.from({ length: 501 }, () => 'x'),
    ),
  ).toEqual(['all', 'nothing']);
  expect(kinds('x'.repeat(200_001), ['x'])).toEqual([]);
});

test('of a file that goes by its name no text is in the link', () => {
  const [names] = linkContents(holding('FROM a', ['secret']), false);
  expect(names?.shared.others).toEqual([{ path: '0.py', text: '' }]);
});
