import { expect, test } from 'vitest';
import { nameMatcher } from '../../../../src/core/run/python/match-name.ts';

// Each answer is that of fnmatch.fnmatchcase of CPython 3.11.
test.each([
  ['[a-c]', 'b', true],
  ['[a-c]', '-', false],
  ['[a-]', '-', true],
  ['[]a]', ']', true],
  ['[!]a]', ']', false],
  ['[!]a]', 'b', true],
  ['[a', '[a', true],
  ['[z-a]', 'm', false],
  ['[!z-a]', 'm', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-b-b', false],
  ['?', '😀', true],
  ['[\ue000-😀]', '\ud83d\ude00', true],
  ['', '', true],
  ['*', '', true],
])('%j says of %j: %s', (pattern, name, matches) => expect(nameMatcher(pattern)(name)).toBe(matches));
