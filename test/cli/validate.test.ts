import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FORMATS, judge } from '../../src/core/index.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

const GEAR = FORMATS.find((format) => format.id === 'flywheel-gear')?.example ?? '';

test('a good manifest is accepted with exit code 0', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'manifest.json'), GEAR);
  const { code, stdout, stderr } = await waybill(['validate', 'manifest.json'], { cwd: folder });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^manifest\.json: accepted by /);
  expect(code).toBe(0);
});

test('a bad manifest ends with exit code 1 and names place, help and page', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'manifest.json'), GEAR.replace(/"label":/, '"labell":'));
  const { code, stdout } = await waybill(['validate', 'manifest.json'], { cwd: folder });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^manifest\.json:\d+:\d+: error\[flywheel-gear\/[a-z-]+\] .*labell?/m);
  expect(stdout).toMatch(/\^\^\^/);
  expect(stdout).toMatch(/help: \S/);
  expect(stdout).toMatch(/see: {2}\/problems\/flywheel-gear\//);
  expect(stdout).toMatch(/manifest\.json: rejected by .*error/);
});

test('the JSON has the shape that CONTRACTS.md fixes', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'manifest.json'), '{"name": "x"}');
  const { code, stdout } = await waybill(
    ['validate', '--format', 'json', '--as', 'flywheel-gear', 'manifest.json'],
    {
      cwd: folder,
    },
  );
  expect(code).toBe(1);
  const result = JSON.parse(stdout);
  expect(result).toMatchObject({
    version: 1,
    files: [{ path: 'manifest.json', format: 'flywheel-gear', accepted: false }],
    summary: { files: 1, accepted: 0 },
  });
  expect(result.summary.errors).toBe(result.files[0].problems.length);
  const [problem] = result.files[0].problems;
  expect(Object.keys(problem).sort()).toEqual(
    ['fixes', 'help', 'id', 'message', 'pointer', 'range', 'related', 'severity', 'url'].sort(),
  );
  expect(problem.range.start).toEqual({ line: 1, column: expect.any(Number), offset: expect.any(Number) });
});

test('a folder is searched, and what git ignores is left out', async () => {
  const folder = temporaryFolder();
  for (const name of ['gear', 'ignored']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, '.gitignore'), 'ignored/\n');
  writeFileSync(join(folder, 'gear', 'manifest.json'), GEAR);
  writeFileSync(join(folder, 'ignored', 'manifest.json'), '{');
  const { code, stdout } = await waybill(['validate', '--format', 'json', '.'], { cwd: folder });
  expect(JSON.parse(stdout).files.map((file: { path: string }) => file.path)).toEqual(['gear/manifest.json']);
  expect(code).toBe(0);
});

test('standard input is judged under the name that is given', async () => {
  const { code, stdout } = await waybill(['validate', '-', '--stdin-filename', 'manifest.json'], {
    input: '{ "a": ',
  });
  expect(stdout).toMatch(/^manifest\.json:1:\d+: error\[json\//);
  expect(code).toBe(1);
});

test('a file that is no known format is an error where it was named itself', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'package.json'), '{"name": "x", "scripts": {}}');
  const { code, stdout } = await waybill(['validate', '--format', 'json', 'package.json'], { cwd: folder });
  expect(JSON.parse(stdout).files[0]).toMatchObject({ format: null, accepted: false });
  expect(code).toBe(1);
});

test.each([
  [['validate'], /missing required argument 'path'/],
  [['validate', 'nowhere.json'], /nowhere\.json: no such file or folder/],
  [['validate', '*.nowhere'], /\*\.nowhere matches no file/],
  [['validate', '!*.nowhere'], /says only what to leave out/],
  [['validate', '{1..100000000}.json'], /\{1\.\.100000000\}\.json cannot be searched for/],
  [['validate', '--as', 'helm', 'x.json'], /'helm' is invalid/],
  [['validate', '--no-such', 'x.json'], /unknown option '--no-such'/],
  [['valdate', 'x.json'], /unknown command 'valdate'[\s\S]*validate/],
])('%j is wrong usage: exit code 2 and a word on why, no stack', async (args, message) => {
  const { code, stdout, stderr } = await waybill(args, { cwd: temporaryFolder() });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('a long text that is not ASCII gets the verdict that the judge gives it, as the bound counts characters', async () => {
  const folder = temporaryFolder();
  const text = GEAR.replace(/^\{/, `{ "custom": { "note": "${'漢'.repeat(900_000)}" },`).replace(
    /"custom": \{(?!.*note)/s,
    '"cite": "", "custom": {',
  );
  writeFileSync(join(folder, 'manifest.json'), text);
  const { stdout } = await waybill(['validate', '--format', 'json', 'manifest.json'], { cwd: folder });
  const { problems } = judge(text, { fileName: 'manifest.json' });
  expect(JSON.parse(stdout).files[0].problems).toEqual(JSON.parse(JSON.stringify(problems)));
  expect(problems.map(({ id }) => id)).not.toContain('json/syntax');
});

test('bytes that are no UTF-8 are rejected at their place, and a real U+FFFD is not', async () => {
  const folder = temporaryFolder();
  const at = GEAR.indexOf('"description": "') + '"description": "'.length;
  const [head, tail] = [GEAR.slice(0, at), GEAR.slice(at)];
  const write = (name: string, letter: Buffer) =>
    writeFileSync(join(folder, name), Buffer.concat([Buffer.from(head), letter, Buffer.from(tail)]));
  write('latin1-manifest.json', Buffer.from([0xe9]));
  write('replaced-manifest.json', Buffer.from('\ufffd'));
  const judged = async (name: string) =>
    JSON.parse((await waybill(['validate', '--format', 'json', name], { cwd: folder })).stdout).files[0];
  const { accepted, problems } = await judged('latin1-manifest.json');
  expect(accepted).toBe(false);
  expect(problems).toMatchObject([{ id: 'text/not-utf-8', range: { start: { offset: head.length } } }]);
  expect(await judged('replaced-manifest.json')).toMatchObject({ accepted: true, problems: [] });
});

test('a file that cannot be read is told in words, with exit code 2', async () => {
  const folder = temporaryFolder();
  symlinkSync('loop', join(folder, 'loop.json'));
  symlinkSync('loop.json', join(folder, 'loop'));
  for (const name of ['loop.json', `${'a'.repeat(300)}.json`]) {
    const { code, stderr } = await waybill(['validate', name], { cwd: folder });
    expect(stderr).toMatch(/cannot be read: its (links|name)/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  }
});

test('a folder is searched without following links to folders, and links to files count', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'gear'));
  writeFileSync(join(folder, 'gear', 'manifest.json'), GEAR);
  for (const name of ['up', 'again', 'once-more']) symlinkSync('..', join(folder, 'gear', name));
  symlinkSync('manifest.json', join(folder, 'gear', 'linked-manifest.json'));
  const { code, stdout } = await waybill(['validate', '--format', 'json', 'gear'], { cwd: folder });
  expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([
    'gear/linked-manifest.json',
    'gear/manifest.json',
  ]);
  expect(code).toBe(0);
});

test('a pipe with a name is read to its end', async () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'manifest.json')]);
  const writer = spawn('sh', ['-c', 'cat > manifest.json'], { cwd: folder });
  writer.stdin.end(GEAR);
  const { code, stdout } = await waybill(['validate', 'manifest.json'], { cwd: folder });
  expect(stdout).toMatch(/^manifest\.json: accepted/);
  expect(code).toBe(0);
});

test('control characters of a manifest reach no terminal', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'manifest.json'), GEAR.replace(/^\{/, '{ "\\u001b[31mred\u202e": 1,'));
  const { stdout } = await waybill(['validate', 'manifest.json'], { cwd: folder });
  expect(stdout).toContain('red\\u{202e}');
  expect(stdout).not.toContain('\u001b');
  expect(stdout).not.toContain('\u202e');
});

test('--strict makes warnings cost the verdict', async () => {
  const manifest = FORMATS.find((format) => format.id === 'kaapana-processing-container')?.example ?? '';
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'processing-container.json'), manifest.replace(/^\{/, '{ "unheard_of": 1,'));
  expect((await waybill(['validate', 'processing-container.json'], { cwd: folder })).code).toBe(0);
  const strict = await waybill(['validate', '--strict', 'processing-container.json'], { cwd: folder });
  expect(strict.stdout).toMatch(/error\[.*unheard_of/);
  expect(strict.code).toBe(1);
});

test('--format github marks the place of each problem', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'manifest.json'), '{,}');
  const { stdout } = await waybill(['validate', 'manifest.json'], {
    cwd: folder,
    env: { GITHUB_ACTIONS: 'true' },
  });
  expect(stdout).toMatch(/^::error file=manifest\.json,line=1,col=\d+,title=json\/[a-z-]+::/);
});

test('--quiet tells the same verdicts as the full judgement, and no warnings', async () => {
  const cwd = fileURLToPath(new URL('../../schemas/', import.meta.url));
  const full = await waybill(['validate', '--format', 'json', '.'], { cwd });
  const quiet = await waybill(['validate', '--quiet', '.'], { cwd });
  const verdicts = JSON.parse(full.stdout).files.map(
    ({ path, accepted }: { path: string; accepted: boolean }) =>
      `${path}: ${accepted ? 'accepted' : 'rejected'}`,
  );
  const said = quiet.stdout.match(/^\S+: (?:accepted|rejected)/gm);
  expect(verdicts.length).toBeGreaterThan(20);
  expect(said).toEqual(verdicts);
  expect(quiet.stdout).not.toMatch(/: (?:warning|hint)\[|\d (?:warning|hint)s?/);
  expect(quiet.code).toBe(full.code);
});
