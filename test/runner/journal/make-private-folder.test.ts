import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePrivateFolder } from '../../../src/runner/journal/make-private-folder.ts';

test('a folder is made with those above it, for the caller alone, and may be there already', () => {
  const root = mkdtempSync(join(tmpdir(), 'waybill-private-'));
  try {
    makePrivateFolder(join(root, 'a/b'));
    makePrivateFolder(join(root, 'a/b'));
    expect(statSync(join(root, 'a')).mode & 0o777).toBe(0o700);
    expect(statSync(join(root, 'a/b')).mode & 0o777).toBe(0o700);
    writeFileSync(join(root, 'file'), '');
    expect(() => makePrivateFolder(join(root, 'file/a'))).toThrow(/ENOTDIR/);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test.runIf(process.platform === 'linux')(
  'a place that takes no folder is an error and no endless attempt',
  () => {
    expect(() => makePrivateFolder('/proc/waybill/a')).toThrow(/ENOENT/);
  },
);
