import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../../src/core/index.ts';
import { planGuide, writeBaseline } from '../../src/docs/index.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

const KNOWN = ['```text', "it's old", '```'] as const;
const RUN = ['```console', '$ echo a', 'a', '```'] as const;

function inFolder(...lines: readonly string[]) {
  const folder = temporaryFolder();
  const page = join(folder, "it's a page.md");
  const write = (...now: readonly string[]) => writeFileSync(page, `${now.join('\n')}\n`);
  write(...lines);
  const run = (verb: string, ...flags: readonly string[]) =>
    waybill(['guides', verb, "it's a page.md", '--baseline', 'known.txt', ...flags], {
      cwd: folder,
      env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
    });
  return { folder, write, run, read: () => readFileSync(page, 'utf8').trimEnd().split('\n') };
}

test('a baseline that is missing is told with the command that makes it; with it the page runs', async () => {
  const { folder, write, run } = inFolder(...KNOWN, ...RUN);
  const missing = await run('list');
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('known.txt: no such baseline');
  const [, command] = /make it once: (printf .*)/.exec(missing.stderr) ?? [];
  execFileSync('bash', ['-c', command ?? 'false'], { cwd: folder });
  write('Prose above moves its line.', '', ...KNOWN, ...RUN);
  const tested = await run('test', '--format', 'json', '--no-cache');
  const [page] = JSON.parse(tested.stdout).pages;
  expect(page.problems).toMatchObject([{ id: 'fence/no-fate', severity: 'warning', line: 3 }]);
  expect(page.examples).toMatchObject([{ verdict: 'passed' }]);
  expect(tested.code).toBe(0);
});

test('update writes outputs beside a known fence; an entry whose fence has a fate now must leave the list', async () => {
  const { folder, write, run, read } = inFolder(...KNOWN, '```console', '$ echo a', 'b', '```');
  const path = "it's a page.md";
  const guide = planGuide(readFileSync(join(folder, path), 'utf8'), path, { judge });
  writeFileSync(join(folder, 'known.txt'), writeBaseline([guide]));
  expect((await run('update')).code).toBe(0);
  expect(read()).toEqual([...KNOWN, ...RUN]);
  write('```text shown="illustration"', "it's old", '```', ...RUN);
  const stale = await run('list');
  expect(stale.stdout).toContain('error[baseline/stale]');
  expect(stale.stdout).toContain('Take line 1 out of known.txt');
  expect(stale.code).toBe(1);
});
