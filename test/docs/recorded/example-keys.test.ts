import { expect, test } from 'vitest';
import type { Example } from '../../../src/docs/index.ts';
import { exampleKeys } from '../../../src/docs/index.ts';

const example = (id: string, continues: string | null): Example => ({
  id,
  line: 1,
  needs: [],
  timeoutMs: null,
  files: [],
  continues,
  keep: [],
  same: [],
  usesEngine: false,
  steps: [],
});

const keysOf = (sha256OfFile: string) =>
  exampleKeys(
    [example('a', null), example('b', 'a'), example('c', null)],
    ({ id }) => (id === 'a' ? [{ path: 'x', sha256: sha256OfFile }] : []),
    (text) => text,
  );

test('a changed file changes the key of its example and of those that continue it, and no other', () => {
  const [before, after] = [keysOf('1'), keysOf('2')];
  expect(after.get('a')).not.toBe(before.get('a'));
  expect(after.get('b')).not.toBe(before.get('b'));
  expect(after.get('c')).toBe(before.get('c'));
});
