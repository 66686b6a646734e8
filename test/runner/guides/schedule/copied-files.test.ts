import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copiedFiles } from '../../../../src/runner/guides/schedule/copied-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-copied-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('files and folders beside a page are read under the names that they are copied to', () => {
  mkdirSync(join(folder, 'data/lab/sub'), { recursive: true });
  writeFileSync(join(folder, 'data/lab/sub/run.sh'), 'one');
  writeFileSync(join(folder, 'data/start'), 'two');
  expect(copiedFiles(folder, ['data/lab/', 'data/start', 'data/missing'])).toEqual([
    { path: 'lab/sub/run.sh', content: 'one' },
    { path: 'start', content: 'two' },
  ]);
});

test('what is large, or leads elsewhere, is left out', () => {
  mkdirSync(join(folder, 'lab'));
  writeFileSync(join(folder, 'lab/large.sh'), 'x'.repeat(1024 * 1024 + 1));
  writeFileSync(join(folder, 'lab/limit.sh'), 'x'.repeat(1024 * 1024));
  symlinkSync('/etc', join(folder, 'lab/link'));
  expect(copiedFiles(folder, ['lab']).map(({ path }) => path)).toEqual(['lab/limit.sh']);
});
