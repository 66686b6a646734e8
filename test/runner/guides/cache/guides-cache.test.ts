import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInFolder } from './run-in-folder.ts';

const fence = '```';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-cache-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function example(id: string, command: string, keys = ''): string {
  return `<!-- waybill: example=${id} ${keys} -->\n\n${fence}console\n$ ${command}\n${fence}\n\n`;
}

function entry(): string {
  const [name = ''] = readdirSync(join(folder, 'cache'));
  return join(folder, 'cache', name);
}

test('an unchanged example that passed is not run again, and its result is the one of then at today’s lines', async () => {
  const page = `${example('a', 'cat data.txt; echo 1 >x; (exit 3)\nhello\n[3]', 'files=data.txt keep=x')}`;
  const files = { 'data.txt': 'hello\n', 'page.md': page };
  const first = await runInFolder(folder, files);
  const second = await runInFolder(folder, { ...files, 'page.md': `A line above.\n\n${page}` });
  expect(first.ends).toEqual(['page.md#a passed']);
  expect(second.ends).toEqual(['page.md#a passed (cached)']);
  const [one] = first.result.pages[0]?.examples ?? [];
  const [two] = second.result.pages[0]?.examples ?? [];
  const moved = one?.steps.map((step) => ({ ...step, line: step.line + 2 }));
  expect(two).toEqual({ ...one, cached: true, steps: moved });
  expect(second.events.map(({ kind }) => kind)).toEqual(['plan', 'example-end']);
  expect(second.events[0]).toEqual({ kind: 'plan', examples: 0 });
});

test('a changed step, file, mode, verify script or what that loads runs it', async () => {
  const page = example('a', 'true', 'files=data verify=scripts/check.sh');
  const check = '#!/bin/sh -e\n. "$(dirname "$0")/../more/lib.sh" # "../more/lib.sh"\n';
  const files = {
    'data/in.txt': '1',
    'scripts/check.sh': check,
    'scripts/beside.txt': '1',
    'more/lib.sh': 'true',
    'page.md': page,
  };
  const ends = async (changed: Record<string, string> = {}) =>
    (await runInFolder(folder, { ...files, ...changed })).ends[0];
  expect(await ends()).toBe('page.md#a passed');
  expect(await ends()).toBe('page.md#a passed (cached)');
  for (const changed of [
    { 'data/in.txt': '2' },
    { 'scripts/check.sh': `${check}true\n` },
    { 'scripts/beside.txt': '2' },
    { 'more/lib.sh': 'true # changed' },
    { 'page.md': example('a', 'true; true', 'files=data verify=scripts/check.sh') },
    { 'page.md': example('a', 'true', 'files=data timeout=9s verify=scripts/check.sh') },
  ]) {
    expect([changed, await ends(changed)]).toEqual([changed, 'page.md#a passed']);
    // Back to what it was, and remembered as that.
    await ends();
    expect(await ends()).toBe('page.md#a passed (cached)');
  }
  chmodSync(join(folder, 'data/in.txt'), 0o755);
  expect(await ends()).toBe('page.md#a passed');
});

test('only passes are remembered', async () => {
  const files = { 'page.md': example('a', 'false') };
  expect((await runInFolder(folder, files)).ends).toEqual(['page.md#a failed']);
  expect((await runInFolder(folder, files)).ends).toEqual(['page.md#a failed']);
});

test('of a chain what has changed runs with what it continues, and the rest stays as it was', async () => {
  const page = (second: string) =>
    example('a', 'echo 1 >x') + example('b', second, 'continues=a') + example('c', 'cat x\n1', 'continues=a');
  await runInFolder(folder, { 'page.md': page('cat x') });
  const { ends } = await runInFolder(folder, { 'page.md': page('cat x; true') });
  expect(ends).toEqual(['page.md#a passed', 'page.md#b passed', 'page.md#c passed (cached)']);
});

test('a need that is no longer met skips the example, and a secret that has changed runs it', async () => {
  const files = { 'page.md': example('a', 'true', 'needs=secret:WB_TEST_SECRET') };
  process.env['WB_TEST_SECRET'] = 'one';
  expect((await runInFolder(folder, files)).ends).toEqual(['page.md#a passed']);
  expect((await runInFolder(folder, files)).ends).toEqual(['page.md#a passed (cached)']);
  process.env['WB_TEST_SECRET'] = 'two';
  expect((await runInFolder(folder, files)).ends).toEqual(['page.md#a passed']);
  expect(readFileSync(entry(), 'utf8')).not.toContain('two');
  delete process.env['WB_TEST_SECRET'];
  expect((await runInFolder(folder, files)).ends).toEqual(['page.md#a skipped']);
});

test.each([
  ['nothing', () => ''],
  ['the first half', (text: string) => text.slice(0, text.length / 2)],
  ['another verdict of the kind', (text: string) => text.replace('"kept":[]', '"kept":[{"path":7}]')],
  ['JSON of something else', () => '[]'],
  ['binary', () => '\0\xff'.repeat(100)],
  ['too much', (text: string) => text + ' '.repeat(2 * 1024 * 1024)],
])('a file of the cache that holds %s is left aside, once said, and written anew', async (_, change) => {
  const files = { 'page.md': example('a', 'true') + example('b', 'true') };
  await runInFolder(folder, files);
  for (const name of readdirSync(join(folder, 'cache'))) {
    const path = join(folder, 'cache', name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  const ran = await runInFolder(folder, files);
  expect(ran.ends).toEqual(['page.md#a passed', 'page.md#b passed']);
  expect(ran.notices).toEqual([expect.stringMatching(/^The cache is left aside .* is no pass that Waybill/)]);
  expect((await runInFolder(folder, files)).ends[1]).toBe('page.md#b passed (cached)');
});

test('a cache that is no folder, or whose file is one, never ends a run', async () => {
  const files = { 'page.md': example('a', 'true') };
  await runInFolder(folder, files);
  const path = entry();
  rmSync(path);
  mkdirSync(path);
  expect((await runInFolder(folder, files)).ends).toEqual(['page.md#a passed']);
  rmSync(join(folder, 'cache'), { recursive: true });
  writeFileSync(join(folder, 'cache'), '');
  const ran = await runInFolder(folder, files);
  expect(ran.ends).toEqual(['page.md#a passed']);
  expect(ran.notices).toHaveLength(1);
});

test('a file that changes while the example runs is not what has passed', async () => {
  const page = example('a', `echo 2 >${folder}/data.txt`, 'files=data.txt');
  await runInFolder(folder, { 'data.txt': '1', 'page.md': page });
  expect((await runInFolder(folder, { 'data.txt': '1', 'page.md': page })).ends).toEqual([
    'page.md#a passed',
  ]);
});

test('results stand in page order where the last is done first, events as things happen', async () => {
  const page = example('slow', 'sleep 2') + example('quick', 'true');
  const { ends, events } = await runInFolder(folder, { 'page.md': page }, { jobs: 2 });
  expect(ends).toEqual(['page.md#slow passed', 'page.md#quick passed']);
  const ended = events.flatMap((event) => (event.kind === 'example-end' ? [event.result.id] : []));
  expect(ended).toEqual(['quick', 'slow']);
  expect(events[0]).toEqual({ kind: 'plan', examples: 2 });
});

test('what is required and missing is told even where no example asks for it', async () => {
  const require = [{ kind: 'command', name: 'no-such-program', text: 'command:no-such-program' }] as const;
  const { result, notices } = await runInFolder(folder, { 'page.md': example('a', 'true') }, { require });
  expect(result.missing).toEqual(['command:no-such-program']);
  expect(notices).toEqual([expect.stringContaining('is required and missing: there is no no-such-program')]);
});
