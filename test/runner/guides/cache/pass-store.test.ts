import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parsePass } from '../../../../src/runner/guides/cache/pass.ts';
import { openPassStore } from '../../../../src/runner/guides/cache/pass-store.ts';
import { aPass } from './a-pass.ts';

const WRITER = fileURLToPath(new URL('pass-writer.ts', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-passes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('where two processes write one pass at once, a reader always finds a whole one, and no draft stays', async () => {
  const faults: string[] = [];
  const { read } = openPassStore(folder, (why) => faults.push(why));
  const ends = ['x', 'y'].map((key) => {
    const writer = spawn(process.execPath, [WRITER, folder, key], { stdio: ['ignore', 'ignore', 'inherit'] });
    return new Promise<number | null>((resolve) => writer.on('close', resolve));
  });
  const whole = new Set([aPass('x'.repeat(100_000)), aPass('y'.repeat(100_000))].map(({ key }) => key));
  let writing = true;
  const all = Promise.all(ends).finally(() => {
    writing = false;
  });
  let seen = 0;
  while (writing) {
    const pass = read('page.md#a');
    if (pass !== null) seen += 1;
    expect(pass === null || whole.has(pass.key)).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await all).toEqual([0, 0]);
  expect(seen).toBeGreaterThan(0);
  expect(whole).toContain(read('page.md#a')?.key);
  expect(faults).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(1);
});

test.each([
  ['all that a pass has', {}, true],
  ['a field that this version does not know', { mood: 'good' }, false],
  ['a field less', { kept: undefined }, false],
  [
    'a leftover that no pass may have',
    { leftovers: [{ kind: 'volume', name: 'x', state: null, severity: 'error' }] },
    false,
  ],
])('a file with %s is or is no pass', (_, change, isPass) => {
  expect(parsePass(JSON.stringify({ ...aPass('x'), ...change })) !== null).toBe(isPass);
});
