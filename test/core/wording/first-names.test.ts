import { expect, test } from 'vitest';
import { firstNames } from '../../../src/core/index.ts';

test('five names are listed, and of more the number', () => {
  expect(firstNames([])).toBe('');
  expect(firstNames(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d, e');
  expect(firstNames(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more');
});
