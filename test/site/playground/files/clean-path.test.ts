import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPath } from '../../../../src/site/playground/files/clean-path.ts';
import { isName } from '../../../../src/site/playground/files/is-name.ts';

test.each([
  ['a/manifest.json', 'a/manifest.json'],
  ['../../etc/passwd', 'etc/passwd'],
  ['/etc/passwd', 'etc/passwd'],
  ['C:\\gear\\manifest.json', 'gear/manifest.json'],
  ['./a//b/./c', 'a/b/c'],
  ['a\u0000\n\u202egpj.json', 'agpj.json'],
  ['..', null],
  ['', null],
  ['///', null],
  [`${'a/'.repeat(16)}b`, null],
  ['a'.repeat(400), null],
])('%j becomes %j', (path, clean) => {
  expect(cleanPath(path)).toBe(clean);
});

test('whatever a path is, what is left of it may be used, and stays as it is when it is cleaned again', () => {
  const parts = fc.array(fc.oneof(fc.constantFrom('..', '/', '\\', '.', 'C:', '\0', ' '), fc.string()));
  fc.assert(
    fc.property(parts, (some) => {
      const clean = cleanPath(some.join(''));
      if (clean === null) return;
      expect(isName(clean)).toBe(true);
      expect(cleanPath(clean)).toBe(clean);
    }),
  );
});
