import { expect, test } from 'vitest';
import { changesOneLine } from '../../../../src/site/playground/fixes/changes-one-line.ts';

const TEXT = 'one\ntwo\n';

test.each([
  ['a word', [{ start: 0, end: 3, text: 'eins' }], true],
  [
    'two words of a line',
    [
      { start: 4, end: 5, text: 'T' },
      { start: 6, end: 7, text: 'O' },
    ],
    true,
  ],
  [
    'a word in each of two lines',
    [
      { start: 0, end: 1, text: 'O' },
      { start: 4, end: 5, text: 'T' },
    ],
    false,
  ],
  ['a line that is put in', [{ start: 3, end: 3, text: '\nhalf' }], false],
  ['a line that is taken out', [{ start: 0, end: 4, text: '' }], false],
])('%s', (_, edits, isOneLine) => {
  expect(changesOneLine(TEXT, edits)).toBe(isOneLine);
});
