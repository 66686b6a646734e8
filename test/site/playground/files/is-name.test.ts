import { expect, test } from 'vitest';
import { isName } from '../../../../src/site/playground/files/is-name.ts';

test.each(['manifest.json', 'a/b c/Dockerfile', '.dockerignore', 'größe ☃.yml', 'a..b'])(
  '%s is a name',
  (name) => {
    expect(isName(name)).toBe(true);
  },
);

test.each([
  '',
  '/a',
  'a/',
  'a//b',
  '.',
  '../a',
  'a/../b',
  'a\nb',
  'a\u0000',
  'a\u202eb',
  '\ud800',
  ' ',
  'a'.repeat(301),
])('%j is none', (name) => {
  expect(isName(name)).toBe(false);
});
