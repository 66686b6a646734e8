import { expect, test } from 'vitest';
import type { ChosenKept } from '../../../src/site/kept/choose-kept.ts';
import { sameBytes } from '../../../src/site/kept/same-bytes.ts';
import { entry } from '../../docs/recorded/entry.ts';

function kept(sha256: string): ChosenKept {
  return { run: entry({}), kept: { path: 'a', bytes: 1, sha256, file: 'a' } };
}

test('results are the same where all are recorded and have one hash', () => {
  expect(sameBytes([kept('1'), kept('1')])).toBe('same');
  expect(sameBytes([kept('1'), kept('1'), kept('2')])).toBe('different');
  expect(sameBytes([kept('1'), null])).toBe('missing');
  expect(sameBytes([])).toBe('missing');
});
