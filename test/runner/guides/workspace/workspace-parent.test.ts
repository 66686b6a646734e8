import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workspaceParent } from '../../../../src/runner/guides/workspace/create-places.ts';
import { EngineError } from '../../../../src/runner/index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-parent-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('WAYBILL_WORKSPACE is where examples get their folders; without it the temporary folder is', async () => {
  expect(await workspaceParent({ WAYBILL_WORKSPACE: folder })).toBe(folder);
  expect(await workspaceParent({ WAYBILL_WORKSPACE: '' })).toBe(tmpdir());
});

test.each([
  ['relative', 'does not begin with "/"'],
  ['/none of these', 'has a blank in it'],
  ['/there-is-no-such-folder', 'is not there'],
])('a WAYBILL_WORKSPACE that will not do is told with why: %s', async (path, why) => {
  const error = await workspaceParent({ WAYBILL_WORKSPACE: path }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({ message: `WAYBILL_WORKSPACE names ${path}, which ${why}.` });
});

test('a file is no WAYBILL_WORKSPACE', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await expect(workspaceParent({ WAYBILL_WORKSPACE: file })).rejects.toThrow('is no folder');
});

test.skipIf(process.getuid?.() === 0)('nor is a folder in which one may not write', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  await expect(workspaceParent({ WAYBILL_WORKSPACE: closed })).rejects.toThrow('you may not write to');
});
