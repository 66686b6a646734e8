import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { safePath } from '../../../../src/runner/guides/workspace/safe-path.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'waybill-safe-')));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/a.txt'), 'a');
  symlinkSync('a.txt', join(folder, 'in/link'));
  symlinkSync('/etc', join(folder, 'in/etc'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a path and a link inside are followed', async () => {
  expect(await safePath(join(folder, 'in'), 'a.txt')).toBe(join(folder, 'in/a.txt'));
  expect(await safePath(join(folder, 'in'), 'link')).toBe(join(folder, 'in/a.txt'));
  expect(await safePath(join(folder, 'in'), 'new/b.txt', false)).toBe(join(folder, 'in/new/b.txt'));
});

test.each(['/etc/passwd', '../x', 'a/../../x'])('%s leads out of its folder', async (path) => {
  await expect(safePath(join(folder, 'in'), path, false)).rejects.toThrow(
    `"${path}" leads out of its folder`,
  );
});

test('a link that leads out is refused, also for what would be written behind it', async () => {
  await expect(safePath(join(folder, 'in'), 'etc/passwd')).rejects.toThrow('is a link that leads out');
  await expect(safePath(join(folder, 'in'), 'etc/new', false)).rejects.toThrow('is a link that leads out');
});

test('what is not there is said so', async () => {
  await expect(safePath(join(folder, 'in'), 'gone')).rejects.toThrow('there is no "gone"');
});
