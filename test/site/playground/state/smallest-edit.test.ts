import { expect, test } from 'vitest';
import { smallestEdit } from '../../../../src/site/playground/state/smallest-edit.ts';

test.each([
  ['abc', 'axc', { start: 1, end: 2, text: 'x' }],
  ['abc', 'abc', { start: 3, end: 3, text: '' }],
  ['aa', 'aaa', { start: 2, end: 2, text: 'a' }],
  ['aaa', 'aa', { start: 2, end: 3, text: '' }],
  ['', 'x', { start: 0, end: 0, text: 'x' }],
  ['abab', 'ab', { start: 2, end: 4, text: '' }],
])('%j becomes %j by %j', (before, after, edit) => {
  expect(smallestEdit(before, after)).toEqual(edit);
});
