import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Ended, MAIN, waybill } from '../waybill.ts';
import { folderOf, gearFolder, kaapanaFolder, raivenFolder, redFolder } from './package-example.ts';

// Nothing here may look for an engine: where one is needed, this one is missed.
const env = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

const run = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  waybill(['run', ...args], { cwd, env: { ...env, WAYBILL_CACHE: join(cwd, 'cache') } });

test.each([
  ['test-raiven', raivenFolder, ['--input', 'input=in'], 'raiven', '/mnt/raiven/input'],
  ['gear', gearFolder, ['--input', 'text=in/a.txt'], 'flywheel-gear', '/flywheel/v0/input/text/a.txt'],
  ['kaapana', kaapanaFolder, ['--input', 'texts=in'], 'kaapana-processing-container', '/kaapana/mounted/in'],
  ['.', redFolder, ['--input', 'text=in/a.txt'], 'red', '/cc/inputs/text/'],
] as const)(
  '--dry-run of %s needs no engine, tells people and programs what would run, and makes nothing',
  async (path, make, inputs, format, target) => {
    const folder = make('true');
    const before = readdirSync(folder);
    const human = await run(folder, path, ...inputs, '--dry-run');
    expect(human).toMatchObject({ code: 0, stderr: '' });
    expect(human.stdout).toContain(target);
    expect(human.stdout).toMatch(/\nthe same by hand:\ndocker run --rm [^\n]*\n$/);

    const json = await run(folder, path, ...inputs, '--dry-run', '--format', 'json');
    const { version, runs } = JSON.parse(json.stdout);
    expect({ version, case: runs[0].case, format: runs[0].run.format }).toEqual({
      version: 1,
      case: null,
      format,
    });
    expect(runs[0].commandLine).toMatch(/^docker run --rm /);
    expect(readdirSync(folder)).toEqual(before);
  },
);

test('a zip is run as a folder is', async () => {
  const folder = raivenFolder('true');
  const Dockerfile = strToU8('FROM debian:bookworm-slim\nCMD ["true"]\n');
  writeFileSync(join(folder, 'test-raiven.zip'), zipSync({ Dockerfile }));
  const { code, stdout } = await run(folder, 'test-raiven.zip', '--input', 'in', '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toMatch(/as waybill\/test-raiven\n/);
  const context = /\$\(docker build -q (\S+)\)/.exec(stdout)?.[1] ?? '';
  expect(readdirSync(context)).toEqual(['Dockerfile']);
  expect(stdout).toContain(`The zip is unpacked to ${context}`);
});

test('an input around the outputs is refused before it is measured, also where it is the whole disk', async () => {
  const folder = raivenFolder('true');
  const { code, stderr } = await run(folder, 'test-raiven', '--input', 'input=/');
  expect(code).toBe(2);
  expect(stderr).toMatch(/the outputs would lie in the input input \(\/\)/);
});

test.runIf(process.platform === 'linux')('a TMPDIR that takes no folder stops nobody but a zip', async () => {
  const folder = raivenFolder('true');
  const Dockerfile = strToU8('FROM debian:bookworm-slim\nCMD ["true"]\n');
  writeFileSync(join(folder, 'a.zip'), zipSync({ Dockerfile }));
  const inProc = (path: string, ...more: readonly string[]) =>
    waybill(['run', path, '--input', 'in', ...more], { cwd: folder, env: { ...env, TMPDIR: '/proc' } });
  expect(await inProc('test-raiven', '--dry-run')).toMatchObject({ code: 0 });
  const zip = await inProc('a.zip');
  expect(zip.code).toBe(2);
  expect(zip.stderr).toContain('set TMPDIR');
});

test('a zip in which nothing can be run is named itself, not the place where it was unpacked', async () => {
  const folder = raivenFolder('true');
  const inner = { 'inner/Dockerfile': strToU8('FROM debian:bookworm-slim\n') };
  writeFileSync(join(folder, 'wrapped.zip'), zipSync(inner));
  const { code, stderr } = await run(folder, 'wrapped.zip', '--input', 'in');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: wrapped\.zip holds neither a manifest nor a Dockerfile/);
});

test.runIf(process.platform === 'linux')(
  'where nothing at all can be written, the exit code still tells',
  () => {
    const full = openSync('/dev/full', 'w');
    try {
      const { status } = spawnSync(process.execPath, [MAIN, 'run', 'nowhere'], {
        stdio: ['ignore', full, full],
      });
      expect(status).toBe(3);
    } finally {
      closeSync(full);
    }
  },
);

test('a manifest that its platform rejects is told as validate tells it, with 1', async () => {
  const folder = gearFolder('true');
  const manifest = join(folder, 'gear/manifest.json');
  writeFileSync(manifest, '{ "name": "x" }');
  const human = await run(folder, 'gear', '--input', 'text=in/a.txt');
  expect(human.code).toBe(1);
  expect(human.stdout).toMatch(/^gear\/manifest\.json:1:\d+: error\[flywheel-gear\//);
  expect(human.stdout).toMatch(/gear\/manifest\.json: rejected by/);
  expect(human.stderr).toContain('Nothing was started.');
  const json = await run(folder, 'gear', '--format', 'json');
  expect(json.code).toBe(1);
  const result = JSON.parse(json.stdout);
  expect(result).toMatchObject({ version: 1, status: 'refused', format: 'flywheel-gear', image: null });
  expect(result.problems[0]).toMatchObject({
    severity: 'error',
    message: expect.stringMatching(/^gear\/manifest\.json:1:/),
  });
  writeFileSync(manifest, '{ "some": "thing" }');
  expect((await run(folder, manifest)).code).toBe(1);
});

test('what is not bound, unknown or of the wrong kind is refused by name, with 2', async () => {
  const folder = kaapanaFolder('true');
  const unbound = await run(folder, 'kaapana');
  expect(unbound).toMatchObject({ code: 2, stdout: '' });
  expect(unbound.stderr).toMatch(/texts.*nothing is bound to it\.\n {2}help: .*--input texts=/);
  const json = await run(folder, 'kaapana', '--format', 'json', '--set', 'TYMES=3', '--input', 'in');
  expect(json.code).toBe(2);
  expect(JSON.parse(json.stdout)).toMatchObject({
    status: 'refused',
    problems: [{ id: 'run/unknown-setting', message: expect.stringMatching(/TYMES/) }],
  });
  expect(json.stderr).toMatch(/TYMES/);
  const template = await run(folder, 'kaapana', '--template', 'no', '--input', 'in');
  expect(template.stderr).toMatch(/error: .*no/);
  expect(template.stderr).not.toMatch(/which input/);
});

test('a path alone is bound where one input is left, and refused where it is not said which', async () => {
  const folder = redFolder();
  const one = await run(folder, '.', '--input', 'in/a.txt', '--dry-run');
  expect(one.stdout).toMatch(/input +text: .*in\/a\.txt →/);
  const two = await run(folder, '.', '--input', 'text=in/a.txt', '--input', 'in', '--dry-run');
  expect(two.code).toBe(2);
  expect(two.stderr).toMatch(/--input in: it is not said which input this is\n {2}help: put its name/);
});

test('--each has a case for each match, bound to the one input that is left', async () => {
  const folder = raivenFolder('true');
  for (const name of ['p1', 'p2']) mkdirSync(join(folder, 'cases', name), { recursive: true });
  const { stdout, code } = await run(
    folder,
    'test-raiven',
    '--each',
    'cases/*',
    '--dry-run',
    '--format',
    'json',
  );
  expect(code).toBe(0);
  const { runs } = JSON.parse(stdout);
  expect(runs.map((one: { case: string }) => one.case)).toEqual(['p1', 'p2']);
  expect(runs[1].run.inputs[0].source).toMatch(/cases\/p2$/);
  expect(runs[1].run.outputs[0].source).toMatch(/waybill-output\/p2$/);
  const named = await run(folder, 'test-raiven', '--each', 'input=cases/*', '--dry-run');
  expect(named.stdout).toMatch(/^case p1\n[\s\S]*\ncase p2\n/);
  expect(await run(folder, 'test-raiven', '--each', 'none/*')).toMatchObject({ code: 2 });
});

test('outputs never go into an input, nor into a file', async () => {
  const folder = raivenFolder('true');
  const inside = await run(folder, 'test-raiven', '--input', 'in', '--output', 'in/new');
  expect(inside).toMatchObject({ code: 2 });
  expect(inside.stderr).toMatch(/the outputs would lie in the input input \(in\)/);
  const file = await run(folder, 'test-raiven', '--input', 'in', '--output', 'in/a.txt');
  expect(file.stderr).toMatch(/--output: in\/a\.txt is a file/);
  const below = await run(folder, 'test-raiven', '--input', 'in', '--output', 'in/a.txt/x');
  expect(below.stderr).toMatch(/--output: a part of in\/a\.txt\/x is a file/);
  const kernel = await run(folder, 'test-raiven', '--input', 'in', '--output', '/proc/waybill');
  expect(kernel.stderr).toMatch(/--output: \/proc\/waybill is no place for files/);
  const home = await run(folder, 'test-raiven', '--input', 'in', '--output', '~/x');
  expect(home.stderr).toMatch(/the shell left ~\/x as it is\n {2}help: write "\$HOME\/x"/);
});

test.each([
  [['test-raiven', '--mount', 'src=/app'], /--mount stands without --shell/],
  [['test-raiven', '--shell', '--each', 'in/*'], /--shell and --each do not go together/],
  [['test-raiven', '--each', 'in/a', 'in/b'], /too many arguments.*\n {2}help: quote the pattern/],
  [['test-raiven', '--shell', '--dry-run'], /--shell and --dry-run/],
  [['test-raiven', '--shell', '--format', 'json'], /--shell and --format json/],
  [['test-raiven', '--dry-run', '--format', 'junit'], /--dry-run and --format junit/],
  [[], /nothing to run was named/],
  [['-'], /a manifest that is run has a place/],
  [['nowhere'], /nowhere: no such file or folder/],
  [['in'], /in holds neither a manifest nor a Dockerfile/],
  [['test-raiven', '--gpus', 'two'], /--gpus.*all, none, or a whole number/],
  [['test-raiven', '--image', ''], /--image: "" is no name of an image/],
  [['test-raiven', '--image', 'Bad Name'], /--image: "Bad Name" is no name of an image/],
  [['test-raiven', '--input', 'in', '--connectors'], /--connectors is for RED files, and this is raiven/],
  [['test-raiven', '--timeout', '10'], /--timeout.*a number and s, m or h/],
  [['test-raiven', '--platform', 'amd64'], /--platform.*linux and an architecture/],
  [['test-raiven', '--network', 'host'], /--network.*none, bridge/],
  [['test-raiven', '--set', 'x'], /KEY=VALUE/],
  [['test-raiven', '--input', 'input=~/scans'], /leaves ~ as it is/],
  [['test-raiven', '--nonsense'], /unknown option/],
] as const)('%j is wrong usage, told without a stack', async (args, message) => {
  const { code, stderr, stdout } = await run(raivenFolder('true'), ...args);
  expect(stderr).toMatch(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('without an engine a run ends with 3 and says what was tried', async () => {
  const { code, stderr } = await run(raivenFolder('true'), 'test-raiven', '--input', 'in');
  expect(code).toBe(3);
  expect(stderr).toMatch(/No container engine answers\. Tried:\n {2}DOCKER_HOST \(unix:\/\/\/nowhere/);
});

test('a secret shows nowhere in a plan', async () => {
  const folder = folderOf({
    'in/a.txt': '',
    'x.red.json': JSON.stringify({
      redVersion: '9',
      cli: {
        cwlVersion: 'v1.0',
        class: 'CommandLineTool',
        baseCommand: 'true',
        inputs: {
          text: { type: 'File', inputBinding: { position: 1 } },
          token: { type: 'string', inputBinding: { position: 2, prefix: '--token=', separate: false } },
        },
        outputs: {},
      },
      inputs: {
        token: 'none',
        text: {
          class: 'File',
          connector: {
            command: 'red-connector-http',
            access: { url: 'https://x.org', auth: { username: 'u', password: '{{secret}}' } },
          },
        },
      },
      container: {
        engine: 'docker',
        settings: {
          image: { url: 'x.org/x', auth: { username: 'u', password: '{{registry_password}}' } },
        },
      },
    }),
  });
  const args = ['x.red.json', '--input', 'text=in/a.txt', '--set', 'token=letmein', '--dry-run'];
  const unset = await run(folder, ...args);
  expect(unset).toMatchObject({ code: 2, stderr: expect.stringMatching(/registry_password/) });
  for (const format of ['human', 'json']) {
    const told = await run(folder, ...args, '--set', 'registry_password=hunter2', '--format', format);
    expect(told.code, told.stderr).toBe(0);
    expect(told.stdout + told.stderr).not.toMatch(/hunter2|letmein/);
    expect(told.stdout).toMatch(/--token=.{0,3}\$\{TOKEN:\?\}/);
  }
});
