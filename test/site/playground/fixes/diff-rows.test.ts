import { expect, test } from 'vitest';
import { diffRows } from '../../../../src/site/playground/fixes/diff-rows.ts';

const shown = (before: string, after: string) =>
  diffRows(before, after).map(({ kind, text, line }) => `${kind} ${line ?? ''} ${text}`);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}\n`);

test('a changed line is shown as it was and as it will be', () => {
  expect(shown('a\nb\nc\n', 'a\nB\nc\n')).toEqual(['same 1 a', 'removed 2 b', 'added 2 B', 'same 3 c']);
});

test('unchanged lines far from a change are counted', () => {
  const lines = numbers(20);
  expect(shown(lines.join(''), lines.with(9, 'x\n').join(''))).toEqual([
    'gap  6 unchanged lines',
    'same 7 7',
    'same 8 8',
    'same 9 9',
    'removed 10 10',
    'added 10 x',
    'same 11 11',
    'same 12 12',
    'same 13 13',
    'gap  7 unchanged lines',
  ]);
});

test('lines between two changes are counted too, and lines keep their numbers', () => {
  const lines = numbers(12);
  const after = ['new\n', ...lines.with(11, 'y\n')];
  expect(shown(lines.join(''), after.join(''))).toEqual([
    'added 1 new',
    'same 2 1',
    'same 3 2',
    'same 4 3',
    'gap  5 unchanged lines',
    'same 10 9',
    'same 11 10',
    'same 12 11',
    'removed 12 12',
    'added 13 y',
  ]);
});

test('a text without a last line break, and one that begins or ends empty', () => {
  expect(shown('a', 'b')).toEqual(['removed 1 a', 'added 1 b']);
  expect(shown('', 'b\n')).toEqual(['added 1 b']);
  expect(shown('a\n', '')).toEqual(['removed 1 a']);
});

test('texts that are alike have no rows', () => {
  expect(diffRows('a\n', 'a\n')).toEqual([]);
});
