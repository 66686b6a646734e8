import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

// A run of the command takes a second and more, so pages that do not meet share one.

/** A fresh folder with pages, each given by its lines. */
function inFolder(pages: Readonly<Record<string, readonly string[]>>) {
  const folder = temporaryFolder();
  for (const [name, lines] of Object.entries(pages)) {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  }
  const update = (...args: string[]) =>
    waybill(['guides', 'update', ...args, '.'], {
      cwd: folder,
      env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
    });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/\n$/, '').split('\n');
  return { folder, update, read };
}

test('update writes what came out and keeps patterns; then the page passes, and a second update changes nothing', async () => {
  const page = [
    'Prose with two blanks  ',
    '```console',
    '$ echo "built 7 in 3s"; echo more',
    'made [N:=NUMBER] in [DURATION]',
    '$ echo "it was $N"',
    'it is [N]',
    '```',
  ];
  const { update, read } = inFolder({ 'page.md': page });
  const first = await update();
  expect(first.stdout).toContain(
    '-made [N:=NUMBER] in [DURATION]\n+built [N:=NUMBER] in [DURATION]\n+more\n',
  );
  expect(first.stdout).toContain('@@ -1,7 +1,8 @@');
  expect(first.code).toBe(0);
  const written = [
    ...page.slice(0, 3),
    'built [N:=NUMBER] in [DURATION]',
    'more',
    '$ echo "it was $N"',
    'it was [N]',
    '```',
  ];
  expect(read('page.md')).toEqual(written);
  const second = await update();
  expect(second.stdout).toContain('No page was changed.');
  expect(second.stdout).toContain('1 example passed, 0 failed');
  expect(second.code).toBe(0);
  expect(read('page.md')).toEqual(written);
});

test('what cannot be written is told at its line of the new page; what fails otherwise, is skipped or matches at a later try stays', async () => {
  const held = ['```console', '$ printf "a\\nb\\n"', 'x', '', "$ printf '%s x\\n' '$'", 'y', '```'];
  const fails = [
    ...['<!-- waybill: example=one -->', '```console', '$ echo a', 'b', '$ false', '```'],
    ...['<!-- waybill: example=two needs=command:no-such-tool -->', '```console', '$ echo a', 'b', '```'],
  ];
  const retries = ['```console retry=2s', '$ echo x >> n; wc -l < n', '2', '```'];
  const { update, read } = inFolder({ 'fails.md': fails, 'held.md': held, 'retries.md': retries });
  const { code, stdout } = await update('--format', 'json');
  const { pages, updates } = JSON.parse(stdout);
  expect(pages).toMatchObject([
    {
      path: 'fails.md',
      examples: [
        { id: 'one', verdict: 'failed' },
        { id: 'two', verdict: 'skipped', missing: ['command:no-such-tool'] },
      ],
    },
    { path: 'held.md', problems: [{ id: 'update/refused', severity: 'error', line: 6 }] },
    { path: 'retries.md', problems: [], examples: [{ verdict: 'passed' }] },
  ]);
  expect(updates).toMatchObject([{ diff: null }, { refused: [{ line: 6 }] }, { diff: null }]);
  expect(read('fails.md')).toEqual(fails);
  expect(read('held.md')).toEqual(['```console', held[1], 'a', 'b', '', held[4], 'y', '```']);
  expect(read('retries.md')).toEqual(retries);
  expect(code).toBe(1);
});

test('a page that changes while its examples run is not written, and keeps no other page from it', async () => {
  const other = ['```console', '$ echo a', 'b', '```'];
  const { folder, update, read } = inFolder({ 'other.md': other });
  const page = ['```console', `$ echo x >> ${join(folder, 'changes.md')}; echo a`, 'b', '```'];
  writeFileSync(join(folder, 'changes.md'), `${page.join('\n')}\n`);
  const { code, stderr } = await update();
  expect(stderr).toMatch(/changes\.md has changed/);
  expect(read('changes.md')).toEqual([...page, 'x']);
  expect(read('other.md')).toEqual(['```console', '$ echo a', 'a', '```']);
  expect(code).toBe(2);
});
