import { expect, test } from 'vitest';
import { blockLanguage } from '../../../../src/site/playground/share/block-language.ts';
import { FILE_NAMES } from '../../../../src/site/playground/state/path-of.ts';

test('every name that a nameless text is given has a language', () => {
  expect(Object.values(FILE_NAMES).filter((name) => blockLanguage(name) === '')).toEqual([]);
});

test.each([
  ['a/Dockerfile.gpu', 'dockerfile'],
  ['x.dockerfile', 'dockerfile'],
  ['a/x.JSON', 'json'],
  ['x.red', 'yaml'],
  ['untitled.txt', ''],
])('%s: %s', (path, language) => {
  expect(blockLanguage(path)).toBe(language);
});
