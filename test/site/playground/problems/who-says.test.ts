import { expect, test } from 'vitest';
import { whoSays } from '../../../../src/site/playground/problems/who-says.ts';

test('a severity says who minds', () => {
  expect(whoSays('error', 'Flywheel')).toBe('Flywheel rejects this');
  expect(whoSays('error', null)).toBe('every platform rejects this');
  expect(whoSays('warning', 'RAIVEN')).toBe('accepted, and it will not do what it says');
  expect(whoSays('hint', 'RAIVEN')).toBe('works, and there is a better way');
});
