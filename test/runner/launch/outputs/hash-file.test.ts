import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashFile } from '../../../../src/runner/launch/outputs/hash-file.ts';

const MIB = 1024 * 1024;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-hash-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB])('a file of %i bytes is hashed to its end', async (size) => {
  const bytes = Buffer.alloc(size, 'waybill');
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  expect(await hashFile(path)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('small files take no whole piece of memory each', async () => {
  const path = join(folder, 'small');
  writeFileSync(path, 'small');
  const before = process.memoryUsage().arrayBuffers;
  for (let at = 0; at < 20; at += 1) await hashFile(path);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * MIB);
});

test('a link is not followed', async () => {
  writeFileSync(join(folder, 'file'), 'x');
  symlinkSync('file', join(folder, 'link'));
  await expect(hashFile(join(folder, 'link'))).rejects.toThrow(/ELOOP/);
});
