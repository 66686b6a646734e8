import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

function inFolder(lines: readonly string[]) {
  const folder = temporaryFolder();
  const file = join(folder, 'page.md');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const run = (...args: string[]) =>
    waybill(['guides', ...args, 'page.md'], {
      cwd: folder,
      env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
    });
  return { run, read: () => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n') };
}

const PAGE = [
  ...[
    'Prose with two blanks  ',
    '```console',
    '$ echo "built 7 in 3s"; echo more',
    'made [N:=NUMBER] in [DURATION]',
  ],
  ...['$ echo "it was $N"', 'it is [N]', '```'],
];

test('update writes what came out, keeps patterns, and then the page passes and a second update changes nothing', async () => {
  const { run, read } = inFolder(PAGE);
  expect((await run('test')).code).toBe(1);
  const first = await run('update');
  expect(first.stdout).toContain(
    '-made [N:=NUMBER] in [DURATION]\n+built [N:=NUMBER] in [DURATION]\n+more\n',
  );
  expect(first.stdout).toContain('@@ -1,7 +1,8 @@');
  expect(first.code).toBe(0);
  const written = [
    ...[
      'Prose with two blanks  ',
      '```console',
      '$ echo "built 7 in 3s"; echo more',
      'built [N:=NUMBER] in [DURATION]',
    ],
    ...['more', '$ echo "it was $N"', 'it was [N]', '```'],
  ];
  expect(read()).toEqual(written);
  expect((await run('test', '--no-cache')).code).toBe(0);
  const second = await run('update');
  expect(second.stdout).toContain('No page was changed.');
  expect(read()).toEqual(written);
});

test('a place that a console fence cannot hold is told at its line of the new page, and the rest is written', async () => {
  const page = ['```console', '$ printf "a\\nb\\n"', 'x', '', "$ printf '%s x\\n' '$'", 'y', '```'];
  const { run, read } = inFolder(page);
  const { code, stdout } = await run('update', '--format', 'json');
  const [result] = JSON.parse(stdout).pages;
  expect(result.problems).toMatchObject([{ id: 'update/refused', severity: 'error', line: 6 }]);
  expect(JSON.parse(stdout).updates).toMatchObject([{ path: 'page.md', refused: [{ line: 6 }] }]);
  expect(read()).toEqual(['```console', page[1], 'a', 'b', '', page[4], 'y', '```']);
  expect(code).toBe(1);
});

test('an example that fails otherwise, or is skipped, keeps its outputs and is told', async () => {
  const page = [
    ...['<!-- waybill: example=one -->', '```console', '$ echo a', 'b', '$ false', '```'],
    ...['<!-- waybill: example=two needs=command:no-such-tool -->', '```console', '$ echo a', 'b', '```'],
  ];
  const { run, read } = inFolder(page);
  const { code, stdout } = await run('update');
  expect(stdout).toMatch(/one: failed/);
  expect(stdout).toMatch(/two: skipped: needs command:no-such-tool/);
  expect(read()).toEqual(page);
  expect(code).toBe(1);
});

test('a page that changes while its examples run is not written', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'page.md');
  const page = `\`\`\`console\n$ echo x >> ${file}; echo a\nb\n\`\`\`\n`;
  writeFileSync(file, page);
  const { code, stderr } = await waybill(['guides', 'update', 'page.md'], { cwd: folder });
  expect(stderr).toMatch(/page\.md has changed/);
  expect(readFileSync(file, 'utf8')).toBe(`${page}x\n`);
  expect(code).toBe(2);
});

test('an update of a command with retry waits for what the page says, and takes the last output else', async () => {
  const page = ['```console retry=2s', '$ echo x >> n; wc -l < n', '2', '```'];
  const { run, read } = inFolder(page);
  expect((await run('update')).stdout).toContain('No page was changed.');
  expect(read()).toEqual(page);
});
