import { expect, it } from 'vitest';
import { innerWord, shellWord } from '../../../src/core/run/line/shell-word.ts';

it.each([
  ['/data/a-b_c.dcm', '/data/a-b_c.dcm'],
  ['=ls', "'=ls'"],
  ['', "''"],
  ['~/a!b', "'~/a!b'"],
  ['a\tb', String.raw`"$(printf 'a\011b')"`],
  ['a\n', `"$(printf 'a')"'\n'`],
])('%j is the word %s', (text, word) => {
  expect(shellWord(text)).toBe(word);
});

it('within double quotes no exclamation mark is left, which old shells replace by what was typed before', () => {
  expect(innerWord("it's!")).toBe(String.raw`"$(printf 'it\047s\041')"`);
});
