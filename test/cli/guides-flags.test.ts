import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

const fence = '```';

/** An example that types one command. */
function example(id: string, command: string, keys = ''): string {
  return `<!-- waybill: example=${id} ${keys} -->\n\n${fence}console\n$ ${command}\n${fence}\n`;
}

/** A folder with these pages, and the command in it with a cache of its own. */
function pages(texts: Readonly<Record<string, string>>, more: NodeJS.ProcessEnv = {}) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const env = {
    DOCKER_HOST: 'unix:///nowhere/docker.sock',
    WAYBILL_CACHE: join(folder, 'cache'),
    XDG_STATE_HOME: join(folder, 'state'),
    ...more,
  };
  const run = async (...flags: string[]) => {
    const args = ['guides', 'test', '--format', 'json', ...flags, ...Object.keys(texts)];
    const { code, stdout, stderr } = await waybill(args, { cwd: folder, env });
    const result = stdout === '' ? null : JSON.parse(stdout);
    const ends: string[] = (result?.pages ?? []).flatMap(({ path, examples }: Page) =>
      examples.map(({ id, verdict, cached }) => `${path}#${id} ${verdict}${cached ? ' (cached)' : ''}`),
    );
    return { code, stderr, ends };
  };
  return { folder, run };
}

interface Page {
  readonly path: string;
  readonly examples: readonly { readonly id: string; readonly verdict: string; readonly cached: boolean }[];
}

test('--no-cache runs anew what has passed, and what passed is else not run again', async () => {
  const { run } = pages({ 'a.md': example('a', 'true') });
  expect((await run('--no-cache')).ends).toEqual(['a.md#a passed']);
  expect((await run()).ends).toEqual(['a.md#a passed']);
  expect((await run()).ends).toEqual(['a.md#a passed (cached)']);
  expect((await run('--no-cache')).ends).toEqual(['a.md#a passed']);
});

test('--shard gives each example to exactly one part, with what it continues', async () => {
  const text = ['a', 'b', 'c', 'd'].map((id) => example(id, 'true')).join('\n');
  const { run } = pages({
    'a.md': `${text}\n${example('e', 'true', 'continues=d')}`,
    'b.md': example('f', 'true'),
  });
  const whole = (await run('--no-cache')).ends;
  const parts = [];
  for (const part of ['1/3', '2/3', '3/3']) parts.push((await run('--no-cache', '--shard', part)).ends);
  expect(parts.flat().sort()).toEqual(whole.toSorted());
  expect(parts.filter((ends) => ends.length > 0).length).toBeGreaterThan(1);
  for (const wrong of ['0/2', '3/2', '1', '1/2/3']) expect((await run('--shard', wrong)).code).toBe(2);
});

test('--only-needs takes the examples that need one of these', async () => {
  const { run } = pages({
    'a.md': [
      example('none', 'true'),
      example('shell', 'true', 'needs=command:sh'),
      example('gpu', 'true', 'needs=gpu,command:sh'),
      example('list', 'true', 'needs=command:ls'),
    ].join('\n'),
  });
  const ids = async (needs: string) =>
    (await run('--no-cache', '--only-needs', needs)).ends.map((end) => end.replace(/ .*/, ''));
  expect(await ids('command:sh')).toEqual(['a.md#shell', 'a.md#gpu']);
  expect(await ids('command:ls,gpu')).toEqual(['a.md#gpu', 'a.md#list']);
  expect((await run('--only-needs', 'nonsense')).code).toBe(2);
});

test('--require fails where a need is missing, whether a page asks for it or not', async () => {
  const { run } = pages({ 'a.md': example('a', 'true', 'needs=command:sh') });
  expect((await run('--require', 'command:sh')).code).toBe(0);
  const missing = await run('--require', 'command:sh,command:no-such-tool');
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain('command:no-such-tool');
  expect((await run('--require', 'engine')).code).toBe(3);
  expect((await run('--require', 'nonsense')).code).toBe(2);
});

test('--jobs says how many examples run side by side', async () => {
  // Each waits for the other: they pass only where they run at the same time. Two that name the same folder would not.
  const meeting = temporaryFolder();
  const meet = (own: string, other: string) =>
    `touch $MEETING/${own}; until test -e $MEETING/${other}; do sleep 0.05; done`;
  const text = [
    example('a', meet('one', 'two'), 'timeout=20s'),
    example('b', meet('two', 'one'), 'timeout=20s'),
  ].join('\n');
  const { run } = pages({ 'a.md': text }, { MEETING: meeting });
  expect((await run('--no-cache', '--jobs', '2')).ends).toEqual(['a.md#a passed', 'a.md#b passed']);
  rmSync(join(meeting, 'one'));
  rmSync(join(meeting, 'two'));
  const alone = pages({ 'a.md': text.replaceAll('timeout=20s', 'timeout=1s') }, { MEETING: meeting });
  expect((await alone.run('--no-cache', '--jobs', '1')).ends[0]).toBe('a.md#a failed');
  for (const wrong of ['0', '1.5', 'many', '1001']) expect((await run('--jobs', wrong)).code).toBe(2);
});

test('--keep leaves the workspace and says where it is; else it is gone', async () => {
  const { folder, run } = pages({ 'a.md': '' });
  writeFileSync(join(folder, 'a.md'), example('a', `pwd >${folder}/where; echo kept >x`));
  expect((await run()).ends).toEqual(['a.md#a passed']);
  const gone = readFileSync(join(folder, 'where'), 'utf8').trim();
  expect(existsSync(gone)).toBe(false);
  // What is kept must be there, so it is no pass of before.
  const { ends, stderr } = await run('--keep');
  const kept = readFileSync(join(folder, 'where'), 'utf8').trim();
  expect(ends).toEqual(['a.md#a passed']);
  expect(stderr).toContain(`a.md#a works in ${kept}`);
  expect(readFileSync(join(kept, 'x'), 'utf8')).toBe('kept\n');
  rmSync(dirname(kept), { recursive: true });
});
