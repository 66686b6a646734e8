import { expect, test } from 'vitest';
import { USUAL_NAMES } from '../../../../src/core/index.ts';
import { blockLanguage } from '../../../../src/site/playground/share/block-language.ts';

test('every name that a nameless text is given has a language', () => {
  expect(Object.values(USUAL_NAMES).filter((name) => blockLanguage(name) === '')).toEqual([]);
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
