import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from '../../scripts/pack/package-folder.ts';
import { FORMATS } from '../../src/core/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

const GEAR = FORMATS.find((format) => format.id === 'flywheel-gear')?.example ?? '';

/** A Node of the machine itself, if it is new enough for the package: the oldest that is promised to work, at best. */
const MACHINE_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (path) =>
    existsSync(path) && Number(execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'])) >= 20,
);

test('the tarball installs without a network and without another package, and its command judges', async () => {
  const folder = temporaryFolder();
  await packageFolder(join(folder, 'package'));
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8' });
  const tarball = npm(join(folder, 'package'), 'pack', '--silent', '--ignore-scripts').trim();
  const prefix = join(folder, 'prefix');
  npm(folder, 'install', '--global', '--offline', '--prefix', prefix, join(folder, 'package', tarball));

  const packages = join(prefix, 'lib', 'node_modules');
  expect(readdirSync(packages)).toEqual(['waybill']);
  expect(existsSync(join(packages, 'waybill', 'node_modules'))).toBe(false);
  expect(readFileSync(join(packages, 'waybill', 'THIRD-PARTY.txt'), 'utf8')).toMatch(/^yaml \d.*: ISC$/m);

  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(join(elsewhere, 'red'), { recursive: true });
  writeFileSync(join(elsewhere, 'manifest.json'), GEAR);
  writeFileSync(join(elsewhere, 'broken-manifest.json'), GEAR.replace('"label":', '"labell":'));
  writeFileSync(join(elsewhere, 'red', 'a.red.yml'), 'redVersion: "9"\n');
  const waybill = (...args: string[]) => run(elsewhere, join(prefix, 'bin', 'waybill'), args);

  expect(waybill('validate', 'manifest.json')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^manifest\.json: accepted by /),
    stderr: '',
  });
  expect(waybill('validate', 'broken-manifest.json')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/error\[flywheel-gear\//),
  });
  // What is loaded on demand: YAML, the search of folders, the reports for programs, the full reader of arguments.
  const searched = waybill('validate', '--format', 'sarif', '.');
  expect(JSON.parse(searched.stdout).runs[0].tool.driver.name).toBe('Waybill');
  expect(searched.stdout).toContain('"uri": "red/a.red.yml"');
  expect(waybill('validate', 'nowhere.json')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/no such/),
  });
  expect(waybill('validate', '--nonsense')).toMatchObject({ code: 2 });
  expect(waybill('validate', '--fix', 'broken-manifest.json').stderr).toBe('');
  expect(waybill('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(waybill('doctor').stdout).toMatch(/Container engine/);
  // What only a copy of the repository has is no remedy here.
  expect(waybill('doctor').stdout).not.toContain('npm run');
  mkdirSync(join(elsewhere, 'double'));
  writeFileSync(join(elsewhere, 'double', 'Dockerfile'), 'FROM debian:bookworm-slim\nCMD ["true"]\n');
  const double = ['run', 'double', '--input', 'red'];
  expect(waybill(...double, '--dry-run')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/\ndocker run --rm .*dst=\/mnt\/raiven\/input,readonly/),
  });
  expect(waybill(...double)).toMatchObject({ code: 3, stderr: expect.stringMatching(/No container engine/) });
  expect(waybill('guides', 'list', '.')).toMatchObject({ code: 2, stderr: expect.stringMatching(/no \.md/) });

  // The templates are in the package, hidden files too.
  expect(waybill('init', 'flywheel', 'gear')).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(join(elsewhere, 'gear'))).toEqual(
    expect.arrayContaining(['.dockerignore', 'manifest.json']),
  );
  expect(waybill('validate', '--strict', 'gear')).toMatchObject({ code: 0 });

  const script = join(prefix, 'lib', 'script.mjs');
  writeFileSync(
    script,
    "import { checkPage } from 'waybill/browser'; await checkPage('about:blank', () => {});",
  );
  expect(run(elsewhere, script, [])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/npm install --save-dev playwright-core/),
  });
  expect(existsSync(join(packages, 'waybill', 'lib', 'browser', 'index.d.mts'))).toBe(true);
}, 120_000);

test('on the oldest Node of this machine the package judges every example as this checkout does', async () => {
  const folder = temporaryFolder();
  await packageFolder(join(folder, 'package'));
  const args = ['validate', '--format', 'json', '--verbose', '.'];
  const packed = run('schemas', join(folder, 'package', 'waybill.cjs'), args);
  const own = spawnSync(process.execPath, [resolve('src/cli/main.ts'), ...args], {
    cwd: 'schemas',
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(packed.stderr).toBe('');
  expect(JSON.parse(packed.stdout).files.length).toBeGreaterThan(20);
  expect(JSON.parse(packed.stdout)).toEqual(JSON.parse(own.stdout));
}, 120_000);

function run(cwd: string, command: string, args: readonly string[]) {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const options = {
    cwd,
    env: { ...env, DOCKER_HOST: 'unix:///nowhere' },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  } as const;
  const { status, stdout, stderr } = spawnSync(MACHINE_NODE ?? process.execPath, [command, ...args], options);
  return { code: status, stdout, stderr };
}
