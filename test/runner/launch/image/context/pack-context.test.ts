import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContextError } from '../../../../../src/runner/launch/image/context/context-error.ts';
import { hashContext } from '../../../../../src/runner/launch/image/context/hash-context.ts';
import { packContext } from '../../../../../src/runner/launch/image/context/pack-context.ts';
import { readContext } from '../../../../../src/runner/launch/image/context/read-context.ts';

let root: string;
const LONG = `${'folder-with-a-long-name/'.repeat(6)}file`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waybill-context-'));
  mkdirSync(join(root, LONG, '..'), { recursive: true });
  writeFileSync(join(root, LONG), 'long');
  writeFileSync(join(root, 'Dockerfile'), 'FROM scratch\n');
  writeFileSync(join(root, 'grün.txt'), 'x'.repeat(1300));
  writeFileSync(join(root, 'run.sh'), '');
  chmodSync(join(root, 'run.sh'), 0o755);
  symlinkSync('/usr/bin/python3', join(root, 'python'));
  mkdirSync(join(root, 'waybill-output'));
  writeFileSync(join(root, 'waybill-output/result'), '');
});

afterEach(() => rmSync(root, { recursive: true }));

test('tar unpacks what was packed: long and foreign names, modes, and links as they are', async () => {
  const archive = await buffer(packContext(await readContext(root, 'Dockerfile', '/elsewhere')));
  const out = mkdtempSync(join(tmpdir(), 'waybill-unpacked-'));
  try {
    execFileSync('tar', ['-x', '-C', out], { input: archive });
    expect(readFileSync(join(out, LONG), 'utf8')).toBe('long');
    expect(readFileSync(join(out, 'grün.txt'), 'utf8')).toHaveLength(1300);
    expect(lstatSync(join(out, 'run.sh')).mode & 0o777).toBe(0o755);
    expect(readlinkSync(join(out, 'python'))).toBe('/usr/bin/python3');
    expect(() => lstatSync(join(out, 'waybill-output'))).toThrow('ENOENT');
  } finally {
    rmSync(out, { recursive: true });
  }
});

test('the outputs of the run are no part of its context, wherever in it they lie', async () => {
  mkdirSync(join(root, 'results'));
  writeFileSync(join(root, 'results/a'), '');
  const { entries } = await readContext(root, 'Dockerfile', join(root, 'results'));
  expect(entries.map(({ path }) => path)).not.toContain('results');
  expect(entries.map(({ path }) => path)).toContain('run.sh');
});

test('the hash follows content, mode and base, and not the time of a file', async () => {
  const hash = async (bases: readonly string[] = ['debian 1']) =>
    hashContext(await readContext(root, 'Dockerfile', '/elsewhere'), bases);
  const first = await hash();
  writeFileSync(join(root, 'run.sh'), '');
  expect(await hash()).toBe(first);
  expect(await hash(['debian 2'])).not.toBe(first);
  chmodSync(join(root, 'run.sh'), 0o644);
  const other = await hash();
  expect(other).not.toBe(first);
  writeFileSync(join(root, 'run.sh'), 'x');
  expect(await hash()).not.toBe(other);
});

test('pipes and sockets are not sent, and are told', async () => {
  execFileSync('mkfifo', [join(root, 'pipe')]);
  expect((await readContext(root, 'Dockerfile', '/elsewhere')).special).toEqual(['pipe']);
});

test('a Dockerfile that leads out of the folder, a missing folder and a bad pattern are refused', async () => {
  symlinkSync('/etc/hostname', join(root, 'Outside'));
  await expect(readContext(root, 'Outside', '/elsewhere')).rejects.toThrow(
    /Outside is a link that leads out of/,
  );
  await expect(readContext(join(root, 'nope'), 'Dockerfile', '/elsewhere')).rejects.toThrow(
    /nope cannot be read: it is not there/,
  );
  writeFileSync(join(root, '.dockerignore'), '[a');
  await expect(readContext(root, 'Dockerfile', '/elsewhere')).rejects.toThrow(
    '.dockerignore: "[a" is no pattern',
  );
});

test('a file named after the Dockerfile is the one that says what is left out', async () => {
  writeFileSync(join(root, '.dockerignore'), 'run.sh');
  writeFileSync(join(root, 'Dockerfile.dockerignore'), 'python');
  const paths = (await readContext(root, 'Dockerfile', '/elsewhere')).entries.map(({ path }) => path);
  expect(paths).toContain('run.sh');
  expect(paths).not.toContain('python');
});

test('a file that becomes shorter while it is sent breaks the archive off', async () => {
  const context = await readContext(root, 'Dockerfile', '/elsewhere');
  truncateSync(join(root, 'grün.txt'), 5);
  await expect(buffer(packContext(context))).rejects.toThrow(ContextError);
});
