import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyBesidePage, copyWorkspace } from '../../../../src/runner/guides/workspace/copy-files.ts';
import { PathError } from '../../../../src/runner/guides/workspace/path-error.ts';
import { readRegular } from '../../../../src/runner/guides/workspace/read-regular.ts';
import { writePageFile } from '../../../../src/runner/guides/workspace/write-file.ts';

let folder: string;
let work: string;
let beside: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'waybill-faults-')));
  work = join(folder, 'root/workspace');
  beside = join(folder, 'repository/page');
  mkdirSync(join(work, 'd'), { recursive: true });
  mkdirSync(join(beside, 'data'), { recursive: true });
  writeFileSync(join(work, 'a'), 'a');
  symlinkSync('loop', join(work, 'loop'));
  symlinkSync('gone', join(work, 'dangling'));
  execFileSync('mkfifo', [join(work, 'pipe'), join(beside, 'pipe')]);
});

afterEach(() => rmSync(folder, { recursive: true }));

const long = 'x'.repeat(300);

test.each([
  ['d', '"d" is a folder'],
  ['.', '"." is a folder'],
  ['a/b', 'a file stands where "a/b" needs a folder'],
  [long, `"${long}" is too long for a path`],
  ['loop', '"loop" is a link that leads back to itself'],
  ['dangling', '"dangling" leads to nothing'],
])('writing %s is refused in words', async (path, words) => {
  await expect(writePageFile(work, path, 'new')).rejects.toThrow(new PathError(words));
});

test.each([
  ['d', '"d" is a folder'],
  ['pipe', '"pipe" is no file'],
  ['loop', '"loop" is a link that leads back to itself'],
])('reading %s is refused in words', async (path, words) => {
  await expect(readRegular(work, path)).rejects.toThrow(new PathError(words));
});

test('the folder above the page is copied under its own name, never over the root of the example', async () => {
  mkdirSync(join(folder, 'repository/bin'));
  writeFileSync(join(folder, 'repository/bin/waybill'), 'a trap');
  rmSync(join(beside, 'pipe'));
  expect(await copyBesidePage(beside, '../', work, join(folder, 'repository'))).toBeNull();
  expect(existsSync(join(folder, 'root/bin'))).toBe(false);
  expect(readFileSync(join(work, 'repository/bin/waybill'), 'utf8')).toBe('a trap');
});

test('a file over which a folder would be copied, and a pipe, are told in words', async () => {
  writeFileSync(join(work, 'data'), 'a file');
  expect(await copyBesidePage(beside, 'data', work, beside)).toBe(
    'a file stands where "data" needs a folder in the workspace',
  );
  expect(await copyBesidePage(beside, 'pipe', work, beside)).toBe(
    '"pipe" is neither file nor folder beside the page',
  );
});

test('a copy of a workspace leaves its pipes behind', async () => {
  const copy = join(folder, 'copy');
  mkdirSync(copy);
  await copyWorkspace(work, copy);
  expect(existsSync(join(copy, 'a'))).toBe(true);
  expect(existsSync(join(copy, 'pipe'))).toBe(false);
});
