import { expect, test } from 'vitest';
import { besideWords } from '../../../../src/site/playground/share/beside-words.ts';

test.each([
  ['all', 0, ''],
  ['all', 1, ' The other file of the folder is in it too.'],
  ['all', 1200, ' The 1,200 other files of the folder are in it too.'],
  [
    'names',
    1,
    ' The other file of the folder is in it by its name alone: its content is too long for a link.',
  ],
  [
    'names',
    12,
    ' The 12 other files of the folder are in it by their names alone: their contents are too long for a link.',
  ],
  ['nothing', 12, ' The 12 other files of the folder are not in it: that would be too long for a link.'],
] as const)('%s of %i files', (beside, others, words) => {
  expect(besideWords(beside, others)).toBe(words);
});
