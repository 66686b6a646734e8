import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

const NO_ENGINE = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

const GREETING = [
  '# Greeting',
  '```sh title="greet.sh"',
  'echo "hello $1"',
  '```',
  '```console',
  '$ sh greet.sh world',
  'hello world',
  '```',
  '',
].join('\n');

function page(text: string): { readonly folder: string; readonly args: readonly string[] } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'page.md'), text);
  return { folder, args: ['--format', 'json', 'page.md'] };
}

test('list tells every fence and its fate, and executes nothing', async () => {
  const { folder, args } = page(GREETING);
  const { code, stdout } = await waybill(['guides', 'list', ...args], { cwd: folder });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    pages: [
      {
        path: 'page.md',
        fences: [
          { line: 2, language: 'sh', fate: 'file', judged: null, reason: null, example: 'page' },
          { line: 5, language: 'console', fate: 'run', example: 'page' },
        ],
        problems: [],
        examples: [{ id: 'page', verdict: 'not-run', cached: false, missing: [], leftovers: [], kept: [] }],
      },
    ],
    summary: { pages: 1, fences: 2, passed: 0, failed: 0, skipped: 0 },
  });
});

test('list looks at the files that a page names beside itself', async () => {
  const { folder, args } = page(`<!-- waybill: files=lost.txt files=page.md -->\n${GREETING}`);
  const { code, stdout } = await waybill(['guides', 'list', ...args], { cwd: folder });
  expect(JSON.parse(stdout).pages[0].problems).toMatchObject([{ id: 'page/missing-file', line: 1 }]);
  expect(stdout).toContain('`files=` names `lost.txt`');
  expect(code).toBe(1);
});

test.each([
  ['UTF-16', Buffer.from(`\ufeff${GREETING}`, 'utf16le'), 1],
  ['Latin-1', Buffer.from(GREETING.replace('hello world', 'h\u00e9llo'), 'latin1'), 7],
  ['a NUL', Buffer.from(GREETING.replace('hello world', 'h\0llo')), 7],
])('a page in %s is refused where its text ends, not taken for another one', async (_, bytes, line) => {
  const { folder, args } = page('');
  writeFileSync(join(folder, 'page.md'), bytes);
  const { code, stdout } = await waybill(['guides', 'list', ...args], { cwd: folder });
  expect(JSON.parse(stdout).pages[0].problems).toMatchObject([{ id: 'page/not-text', line }]);
  expect(code).toBe(1);
});

test('a warning of a page is told and keeps nothing from its run', async () => {
  const { folder, args } = page(GREETING.replace(/```\n$/, ''));
  for (const command of ['list', 'test']) {
    const { code, stdout } = await waybill(['guides', command, ...args], { cwd: folder, env: NO_ENGINE });
    expect(JSON.parse(stdout).pages[0].problems).toMatchObject([
      { id: 'fence/unclosed', severity: 'warning' },
    ]);
    expect(code).toBe(0);
  }
});

test('an example that no page has is refused though a page has a warning', async () => {
  const { folder, args } = page(GREETING.replace(/```\n$/, ''));
  const { code, stderr } = await waybill(['guides', 'list', '--example', 'lost', ...args], { cwd: folder });
  expect(stderr).toContain('no page has an example lost');
  expect(code).toBe(2);
});

test('a page that needs no engine is run without one, and passes', async () => {
  const { folder, args } = page(GREETING);
  const { code, stdout } = await waybill(['guides', 'test', ...args], { cwd: folder, env: NO_ENGINE });
  const [{ examples }] = JSON.parse(stdout).pages;
  expect(examples[0]).toMatchObject({ id: 'page', verdict: 'passed' });
  expect(examples[0].steps.map((step: { kind: string; line: number }) => [step.kind, step.line])).toEqual([
    ['write', 2],
    ['run', 6],
    ['compare', 6],
  ]);
  expect(code).toBe(0);
});

test('one changed character of an expected output fails at its line', async () => {
  const { folder } = page(GREETING.replace('hello world\n', 'hello worle\n'));
  const { code, stdout } = await waybill(['guides', 'test', 'page.md'], { cwd: folder, env: NO_ENGINE });
  expect(stdout).toMatch(/^page\.md:7: compare failed/m);
  expect(stdout).toMatch(
    /^ {4}6 \| \$ sh greet\.sh world\n {2}- 7 \| hello worle\n {2}\+ {3}\| hello world$/m,
  );
  expect(code).toBe(1);
});

test('one changed character of a program fails where the output differs', async () => {
  const { folder } = page(GREETING.replace('echo "hello', 'echo "hallo'));
  const { code, stdout } = await waybill(['guides', 'test', 'page.md'], { cwd: folder, env: NO_ENGINE });
  expect(stdout).toMatch(/page\.md:7: compare failed/);
  expect(code).toBe(1);
});

test('a fence without a fate is a problem at its line, and nothing on the page runs', async () => {
  const { folder, args } = page(`${GREETING}\n\`\`\`python\nprint(1)\n\`\`\`\n`);
  const { code, stdout } = await waybill(['guides', 'test', ...args], { cwd: folder, env: NO_ENGINE });
  const [result] = JSON.parse(stdout).pages;
  expect(result.problems).toMatchObject([{ id: 'fence/no-fate', severity: 'error', line: 10 }]);
  expect(result.examples[0].verdict).toBe('not-run');
  expect(code).toBe(1);
});

test('docker without an engine ends with 3 and says all that was tried; with needs=engine it is skipped', async () => {
  const text = '```console\n$ docker version\n```\n';
  const demanding = page(text);
  const without = await waybill(['guides', 'test', 'page.md'], { cwd: demanding.folder, env: NO_ENGINE });
  expect(without.stderr).toMatch(/\/nowhere\/docker\.sock/);
  expect(without.stderr).not.toMatch(/\n\s+at /);
  expect(without.code).toBe(3);

  const modest = page(`<!-- waybill: needs=engine -->\n\n${text}`);
  const skipped = await waybill(['guides', 'test', ...modest.args], { cwd: modest.folder, env: NO_ENGINE });
  expect(JSON.parse(skipped.stdout).pages[0].examples[0]).toMatchObject({
    verdict: 'skipped',
    missing: ['engine'],
  });
  expect(skipped.code).toBe(0);

  const required = ['guides', 'test', 'page.md', '--require', 'engine'];
  expect((await waybill(required, { cwd: modest.folder, env: NO_ENGINE })).code).toBe(3);
});

test('a missing need other than the engine fails with 1 where it is required', async () => {
  const { folder } = page('<!-- waybill: needs=command:no-such-tool -->\n\n```console\n$ true\n```\n');
  const run = (...more: string[]) =>
    waybill(['guides', 'test', 'page.md', ...more], { cwd: folder, env: NO_ENGINE });
  expect((await run()).code).toBe(0);
  expect((await run('--require', 'command:no-such-tool')).code).toBe(1);
});

test('folders are searched for pages; what is not there is wrong usage', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pages', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'pages', 'deep', 'a.mdx'), '# A\n');
  const { stdout } = await waybill(['guides', 'list', '--format', 'json', 'pages'], { cwd: folder });
  expect(JSON.parse(stdout).pages.map(({ path }: { path: string }) => path)).toEqual(['pages/deep/a.mdx']);
  const { code, stderr } = await waybill(['guides', 'test', 'nowhere'], { cwd: folder });
  expect(stderr).toMatch(/nowhere: no such page or folder/);
  expect(code).toBe(2);
  const unknown = await waybill(['guides', 'test', 'pages', '--example', 'nope'], { cwd: folder });
  expect(unknown.stderr).toMatch(/no page has an example nope/);
  expect(unknown.code).toBe(2);
});

test('list takes an example by its id, and --require only what a page can need', async () => {
  const { folder } = page(`${GREETING}\n<!-- waybill: example=other -->\n\n\`\`\`console\n$ true\n\`\`\`\n`);
  const listed = await waybill(['guides', 'list', '--format', 'json', '--example', 'other', 'page.md'], {
    cwd: folder,
  });
  expect(JSON.parse(listed.stdout).pages[0].examples.map(({ id }: { id: string }) => id)).toEqual(['other']);
  expect((await waybill(['guides', 'list', '--example', 'nope', 'page.md'], { cwd: folder })).code).toBe(2);
  const typo = await waybill(['guides', 'test', '--require', 'enginee', 'page.md'], { cwd: folder });
  expect(typo.stderr).toMatch(/enginee/);
  expect(typo.code).toBe(2);
});

test('GitHub sees a failure at its line', async () => {
  const { folder } = page(GREETING.replace('hello world\n', 'hello, world\n'));
  const env = { ...NO_ENGINE, GITHUB_ACTIONS: 'true' };
  const { stdout } = await waybill(['guides', 'test', 'page.md'], { cwd: folder, env });
  expect(stdout).toMatch(/^::error file=page\.md,line=7,title=example page%3A compare failed::/m);
});
