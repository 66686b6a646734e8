import { expect, test } from 'vitest';
import { runName } from '../../../../src/core/run/defaults/run-name.ts';

test('a name is made fit for a tag, and never ends where it was cut with a sign', () => {
  expect(runName('Pixel Doubling (v2)')).toBe('pixel-doubling-v2');
  expect(runName('a'.repeat(80))).toBe('a'.repeat(60));
  expect(runName(`${'a'.repeat(59)}-b`)).toBe('a'.repeat(59));
  expect(runName('???')).toBe('package');
});
