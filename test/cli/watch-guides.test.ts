import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

test('guides test --watch runs a page again when it or a file beside it changes, that page alone, and ends with 130', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pages', 'data'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, 'pages', name), text);
  write('data/in.txt', 'one\n');
  write('a.md', '<!-- waybill: files=data -->\n\n```console\n$ cat data/in.txt\none\n```\n');
  write('b.md', '```console\n$ echo b\nb\n```\n');
  const child = spawn(process.execPath, [MAIN, 'guides', 'test', '--watch', 'pages'], {
    cwd: folder,
    env: { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' },
  });
  let seen = '';
  child.stdout.on('data', (chunk) => (seen += chunk));
  child.stderr.on('data', (chunk) => (seen += chunk));
  const report = async () => {
    // The test's own time limit is the bound.
    while (!/Ctrl-C ends/.test(seen)) await new Promise((resolve) => setTimeout(resolve, 20));
    const shown = seen;
    seen = '';
    return shown;
  };

  expect(await report()).toMatch(/2 examples passed, 0 failed/);
  write('data/in.txt', 'two\n');
  const changed = await report();
  expect(changed).toMatch(/pages\/a\.md:5: compare failed/);
  expect(changed).toMatch(/0 examples passed, 1 failed, 0 skipped \(1 page,/);
  write('b.md', '```console\n$ echo c\nb\n```\n');
  expect(await report()).toMatch(/pages\/b\.md:3: compare failed/);
  write('b.md', '```console\n$ echo c\nc\n```\n');
  expect(await report()).toMatch(/1 example passed, 0 failed/);

  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  expect(seen).not.toMatch(/\n\s+at /);
}, 180_000);

test('list and update have no use for --watch, and say what has', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'page.md'), '# A\n');
  for (const verb of ['list', 'update']) {
    const { code, stderr } = await waybill(['guides', verb, '--watch', 'page.md'], { cwd: folder });
    expect(stderr).toMatch(/waybill guides test --watch/);
    expect(code).toBe(2);
  }
}, 120_000);
