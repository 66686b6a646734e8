import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolders } from '../../../../src/runner/launch/outputs/make-folders.ts';

test('folders are made with those above them, and the first that was not there is told', async () => {
  const root = mkdtempSync(join(tmpdir(), 'waybill-folders-'));
  try {
    expect(await makeFolders(join(root, 'a/b/c'))).toBe(join(root, 'a'));
    expect(existsSync(join(root, 'a/b/c'))).toBe(true);
    expect(await makeFolders(join(root, 'a/b/c'))).toBeNull();
    expect(await makeFolders(join(root, 'a/d'))).toBe(join(root, 'a/d'));
    writeFileSync(join(root, 'file'), '');
    await expect(makeFolders(join(root, 'file'))).rejects.toThrow(/EEXIST/);
    await expect(makeFolders(join(root, 'file/a'))).rejects.toThrow(/ENOTDIR/);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test.runIf(process.platform === 'linux')(
  'a place that takes no folder is an error and no endless attempt',
  async () => {
    await expect(makeFolders('/proc/waybill/a')).rejects.toThrow(/ENOENT/);
  },
);
