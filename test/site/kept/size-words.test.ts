import { expect, test } from 'vitest';
import { sizeWords } from '../../../src/site/kept/size-words.ts';

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [21_989, '22.0 kB'],
  [2_500_000, '2.5 MB'],
])('%i bytes are said as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
