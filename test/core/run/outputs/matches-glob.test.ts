import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob } from '../../../../src/core/run/outputs/matches-glob.ts';

test.each([
  ['*.txt', 'a.txt', true],
  ['*.txt', 'd/a.txt', false],
  ['*', '.hidden', false],
  ['.*', '.hidden', true],
  ['[.]hidden', '.hidden', false],
  ['**', 'a', true],
  ['**/a', 'd/a', true],
  ['**/a', 'd/e/a', false],
  ['./d/../a', 'a', true],
  ['d/', 'd', true],
  ['../a', 'a', false],
  ['/a', 'a', false],
  ['[ab].txt', 'b.txt', true],
  ['[!ab].txt', 'b.txt', false],
  ['[a-c]', 'b', true],
  ['[]]', ']', true],
  ['[!]]', ']', false],
  ['[a', '[a', true],
  ['[]', '[]', true],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['A*', 'abc', false],
  ['a\\*', 'a\\b', true],
])('%s finds %s: %s', (pattern, path, found) => {
  expect(matchesGlob(pattern, path)).toBe(found);
});

test('a hostile pattern costs no more than its length', () => {
  expect(matchesGlob(`${'*a'.repeat(2000)}b`, 'a'.repeat(4000))).toBe(false);
});

const PATHS = [
  'a',
  'b',
  'ab',
  'aab',
  '.a',
  'a.b',
  'd/a',
  'd/.a',
  'd/ab',
  'd/e/a',
  '[a]',
  'a]',
  '-',
  'a-b',
  '!',
];
const SCRIPT = `
import glob, json, os, sys
os.chdir(sys.argv[1])
patterns = json.load(sys.stdin)
print(json.dumps([sorted(os.path.relpath(p) for p in glob.glob(os.path.abspath(p))) for p in patterns]))
`;

test('any pattern finds what the glob of Python finds', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'waybill-glob-'));
  try {
    for (const path of PATHS) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), '');
    }
    const piece = fc.constantFrom(
      '*',
      '?',
      '[',
      ']',
      '!',
      '-',
      'a',
      'b',
      '.',
      '/',
      'd',
      '[a-b]',
      '[!a]',
      '**',
    );
    const patterns = fc.sample(
      fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
      3000,
    );
    // What is absolute or leads out finds things of this host.
    const inside = patterns.filter((pattern) => !pattern.startsWith('/') && !pattern.includes('..'));
    const input = JSON.stringify(inside);
    const { stdout, status } = spawnSync('python3', ['-c', SCRIPT, root], { input, encoding: 'utf8' });
    if (status !== 0) {
      console.warn('SKIPPED: there is no python3 to compare with.');
      return context.skip();
    }
    const found: readonly (readonly string[])[] = JSON.parse(stdout);
    const all = [...PATHS, 'd', 'd/e'].sort();
    for (const [index, pattern] of inside.entries()) {
      const ours = all.filter((path) => matchesGlob(pattern, path));
      const theirs = (found[index] ?? []).filter((path) => path !== '.').toSorted();
      expect(ours, pattern).toEqual(theirs);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});
