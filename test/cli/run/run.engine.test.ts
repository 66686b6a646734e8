import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';
import type { RunResult } from '../../../src/core/index.ts';
import { waybill } from '../waybill.ts';
import { gearFolder, kaapanaFolder, raivenFolder, redFolder } from './package-example.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

const run = (cwd: string, ...args: readonly string[]) => waybill(['run', ...args], { cwd });

/** A run whose result is read from its JSON. */
async function result(
  cwd: string,
  ...args: readonly string[]
): Promise<RunResult & { readonly code: number | null; readonly stderr: string }> {
  const { code, stdout, stderr } = await run(cwd, ...args, '--format', 'json');
  return { ...JSON.parse(stdout), code, stderr };
}

const docker = (...args: readonly string[]) => execFileSync('docker', args, { encoding: 'utf8' });
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hashes = ({ outputs }: RunResult) => outputs.map((output) => output.sha256);

/** Containers that mount something of a folder. */
function containersOf(folder: string): string[] {
  const ids = docker('ps', '-aq', '--filter', 'label=org.waybill.run').split('\n').filter(Boolean);
  return ids.filter((id) => {
    const { stdout } = spawnSync('docker', ['inspect', id], { encoding: 'utf8' });
    return stdout.includes(folder);
  });
}

afterAll(() => {
  const names = ['test-raiven', 'waybill-test-gear', 'waybill-test-kaapana'].map((name) => `waybill/${name}`);
  const images = names.flatMap((name) => docker('images', '-q', name).split('\n').filter(Boolean));
  if (images.length > 0) docker('rmi', '--force', ...new Set(images));
});

const TWICE = 'cat a.txt a.txt > "$RAIVEN_OUTPUT_DIR/twice.txt"; echo done; echo careful >&2';

test('one program runs in all four formats, from folders, manifests and a zip, with the same output', async () => {
  const raiven = raivenFolder(TWICE);
  const zip = zipSync({
    Dockerfile: readFileSync(join(raiven, 'test-raiven/Dockerfile')),
    'run.sh': readFileSync(join(raiven, 'test-raiven/run.sh')),
  });
  writeFileSync(join(raiven, 'test-raiven.zip'), zip);
  const gear = gearFolder('cat input/text/a.txt input/text/a.txt > output/twice.txt');
  const kaapana = kaapanaFolder(
    'cd /kaapana/mounted; for n in $(seq $TIMES); do cat in/a.txt; done > out/twice.txt',
  );
  const results = [
    await result(raiven, 'test-raiven', '--input', 'in'),
    await result(raiven, 'test-raiven.zip', '--input', 'input=in', '--output', 'zip'),
    await result(gear, 'gear/manifest.json', '--input', 'text=in/a.txt'),
    await result(kaapana, 'kaapana', '--input', 'texts=in', '--template', 'repeat', '--set', 'TIMES=2'),
  ];
  for (const one of results) {
    expect(one).toMatchObject({ code: 0, status: 'succeeded', exitCode: 0, problems: [] });
    expect(hashes(one)).toEqual([sha256('hello\nhello\n')]);
  }
  expect(results.map(({ outputs }) => outputs[0]?.path)).toEqual([
    'twice.txt',
    'twice.txt',
    'twice.txt',
    'repeated/twice.txt',
  ]);
  expect(readFileSync(join(kaapana, 'waybill-output/repeated/twice.txt'), 'utf8')).toBe('hello\nhello\n');
  // The engine reads two pipes, and which of two lines it reads first is nobody's promise.
  expect(results[0]?.logTail.split('\n').sort()).toEqual(['', 'careful', 'done']);

  const red = redFolder();
  const found = await result(red, '.', '--input', 'text=in/a.txt');
  expect(found).toMatchObject({ code: 0, image: { name: 'debian:bookworm-slim' } });
  expect(hashes(found)).toEqual([sha256('hello\n')]);
});

test('a person sees stages and output on stderr, and the result alone on stdout', async () => {
  const { code, stdout, stderr } = await run(raivenFolder(TWICE), 'test-raiven', '--input', 'in');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^1 output \(12 bytes\) in \.\/waybill-output\n {2}output {2}twice\.txt {2}12 bytes/,
  );
  expect(stdout).toMatch(/\n✓ test-raiven: succeeded after [\d.]+ s, with at most [\d.]+ MiB of memory\n$/);
  expect(stdout).not.toContain('careful');
  // Two streams of one program overtake each other.
  expect(stderr).toMatch(/▸ Starting\n(?=[\s\S]*^│ done$)[\s\S]*^│ careful$/m);
  // What is named by dots alone is shown by its own name.
  const inside = join(raivenFolder(TWICE), 'test-raiven');
  const quiet = await run(inside, '.', '--input', '../in', '--quiet');
  expect(quiet.stdout).toMatch(/^✓ test-raiven: succeeded[^\n]*\n$/);
  expect(quiet.stderr).toBe('');
});

test('the line of --dry-run, pasted into bash, gives the same outputs', async () => {
  const cases = [
    [raivenFolder(TWICE), ['test-raiven', '--input', 'in']],
    [
      gearFolder('cat input/text/a.txt > output/b.txt; cat config.json >> output/b.txt'),
      ['gear', '--input', 'text=in/a.txt', '--set', 'times=7'],
    ],
    [
      kaapanaFolder('cat /kaapana/mounted/in/a.txt > /kaapana/mounted/out/b.txt'),
      ['kaapana', '--input', 'in'],
    ],
  ] as const;
  for (const [folder, args] of cases) {
    const ours = await result(folder, ...args, '--output', 'ours');
    const plan = await run(folder, ...args, '--output', "it's theirs", '--dry-run', '--format', 'json');
    const { commandLine } = JSON.parse(plan.stdout).runs[0];
    const pasted = spawnSync('bash', ['-c', commandLine], { cwd: '/', encoding: 'utf8' });
    expect(pasted.status, pasted.stderr).toBe(0);
    const theirs = ours.outputs.map(({ path }) => sha256(readFileSync(join(folder, "it's theirs", path))));
    expect(ours.outputs.length).toBeGreaterThan(0);
    expect(theirs).toEqual(hashes(ours));
  }
});

test.each([
  ['exit 3', { status: 'failed', exitCode: 3 }, 'run/exit-code'],
  ['no-such-program', { status: 'failed', exitCode: 127 }, 'run/exit-code'],
  ['true', { status: 'failed', exitCode: 0 }, 'run/no-output'],
  ["sh -c 'kill -SEGV $$'", { status: 'failed', exitCode: 139 }, 'run/signal'],
])('a program that ends by `%s` has failed, with 1', async (line, ended, problem) => {
  const failed = await result(raivenFolder(line), 'test-raiven', '--input', 'in');
  expect(failed).toMatchObject({ code: 1, ...ended });
  expect(failed.problems.map(({ id }) => id)).toContain(problem);
  for (const { help, url } of failed.problems) expect([help, url]).not.toContain('');
});

test('a program that hangs is stopped when its time is over', async () => {
  const folder = raivenFolder('echo begun; sleep 300');
  const late = await result(folder, 'test-raiven', '--input', 'in', '--timeout', '1s');
  expect(late).toMatchObject({ code: 1, status: 'timed-out' });
  expect(late.problems.map(({ id }) => id)).toContain('run/timed-out');
  expect(late.durationMs).toBeLessThan(60_000);
  expect(containersOf(folder)).toEqual([]);
});

test('a program that needs more memory than its manifest allows is told so', async () => {
  const folder = kaapanaFolder('echo x > /kaapana/mounted/out/x; tail /dev/zero');
  const path = join(folder, 'kaapana/files/processing-container.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.templates[0].resources = { limits: { memory: '32Mi' } };
  writeFileSync(path, JSON.stringify(manifest));
  const killed = await result(folder, 'kaapana', '--input', 'in');
  expect(killed).toMatchObject({ code: 1, status: 'out-of-memory', exitCode: 137 });
  expect(killed.problems.map(({ id }) => id)).toContain('run/out-of-memory');
});

test('a failed build is told with its last lines, and nothing was started', async () => {
  const folder = raivenFolder('true');
  writeFileSync(
    join(folder, 'test-raiven/Dockerfile'),
    'FROM debian:bookworm-slim\nRUN echo so far && no-such-program\nCMD ["true"]\n',
  );
  const failed = await result(folder, 'test-raiven', '--input', 'in');
  expect(failed).toMatchObject({ code: 1, exitCode: null });
  expect(failed.problems[0]).toMatchObject({ id: 'run/build-failed', severity: 'error' });
  expect(failed.logTail).toContain('no-such-program');
  const human = await run(folder, 'test-raiven', '--input', 'in');
  expect(human.stdout).toMatch(/│ .*no-such-program[\s\S]*error\[run\/build-failed\]/);
  expect(existsSync(join(folder, 'waybill-output'))).toBe(false);
});

test('an image that is nowhere is told, with 1', async () => {
  const folder = raivenFolder('true');
  const failed = await result(folder, 'test-raiven', '--input', 'in', '--image', 'no.invalid/no:1');
  expect(failed).toMatchObject({ code: 1, image: null });
  expect(failed.problems[0]?.id).toMatch(/^run\/(?:pull|image)/);
});

test('--each keeps going after a failure, and tells all cases', async () => {
  const folder = raivenFolder('cat a.txt > "$RAIVEN_OUTPUT_DIR/out.txt"; grep -q good a.txt');
  for (const [name, text] of [
    ['p1', 'good 1'],
    ['p2', 'bad'],
    ['p3', 'good 3'],
  ] as const) {
    mkdirSync(join(folder, 'cases', name), { recursive: true });
    writeFileSync(join(folder, 'cases', name, 'a.txt'), text);
  }
  const args = ['test-raiven', '--each', 'cases/*', '--jobs', '2'] as const;
  const { code, stdout } = await run(folder, ...args, '--format', 'json');
  expect(code).toBe(1);
  const { runs, summary } = JSON.parse(stdout);
  const told = runs.map((one: RunResult & { case: string }) => [one.case, one.status, one.outputs[0]?.path]);
  expect(told).toEqual([
    ['p1', 'succeeded', 'p1/out.txt'],
    ['p2', 'failed', 'p2/out.txt'],
    ['p3', 'succeeded', 'p3/out.txt'],
  ]);
  expect(summary).toEqual({ runs: 3, succeeded: 2, failed: 1, cancelled: 0 });
  expect(readFileSync(join(folder, 'waybill-output/p3/out.txt'), 'utf8')).toBe('good 3');
  const human = await run(folder, ...args);
  expect(human.stdout).toMatch(/✓ p1 .*\n✗ p2 +failed +1 .*\n✓ p3 .*\n.*2 of 3 cases succeeded, 1 failed/);
});

test('Ctrl-C stops the container and ends with 130; the result says cancelled', async () => {
  const folder = raivenFolder('echo begun; sleep 300 & wait');
  const args = ['run', 'test-raiven', '--input', 'in', '--format', 'json'];
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, stdio: 'pipe' });
  let stdout = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  await new Promise<void>((resolve) => {
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      if (stderr.includes('│ begun')) resolve();
    });
  });
  expect(containersOf(folder)).toHaveLength(1);
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  expect(code).toBe(130);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'cancelled' });
  expect(containersOf(folder)).toEqual([]);
  expect(existsSync(join(folder, 'waybill-output'))).toBe(false);
});

test('a reader that goes away changes neither the outputs nor the exit code', async () => {
  const folder = raivenFolder(`${TWICE}; exit 4`);
  const command = `"${process.execPath}" "${MAIN}" run test-raiven --input in 2>&1 | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toBe('1\n');
  expect(readdirSync(join(folder, 'waybill-output'))).toEqual(['twice.txt']);
});

test('a success that cannot be told, because the disk is full, ends with 3', () => {
  const folder = raivenFolder(TWICE);
  const command = `"${process.execPath}" "${MAIN}" run test-raiven --input in > /dev/full`;
  const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(3);
  expect(stderr).toMatch(/the result cannot be written/);
});

test('a shell stands in the place of the command, with the inputs and local sources', async () => {
  const folder = raivenFolder('true');
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/mine.txt'), 'mine');
  const args = ['test-raiven', '--input', 'in', '--shell', '--mount', 'src=/app'];
  const typed = 'cat "$RAIVEN_INPUT_DIR/a.txt" /app/mine.txt; echo kept > "$RAIVEN_OUTPUT_DIR/x"; exit 3\n';
  const { code, stdout, stderr } = await waybill(['run', ...args], { cwd: folder, input: typed });
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'hello\nmine' });
  expect(stderr).toContain('in the place of: sh /run.sh\n');
  expect(readFileSync(join(folder, 'waybill-output/x'), 'utf8')).toBe('kept\n');
  const wrong = await run(folder, 'test-raiven', '--input', 'in', '--shell', '--mount', 'nowhere=/app');
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringMatching(/--mount: nowhere: no such file/) });
  for (const target of ['/mnt/raiven/input/', '/', '/mnt/raiven/output']) {
    const taken = await run(folder, 'test-raiven', '--input', 'in', '--shell', '--mount', `in=${target}`);
    expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining('of the run lies at') });
  }
});

test('a manifest is read out of an image, and a task finds its template there', async () => {
  const folder = kaapanaFolder('cat /kaapana/mounted/in/a.txt > /kaapana/mounted/out/b.txt');
  const tag = `waybill-test-image:${process.pid}`;
  docker('build', '-q', '-t', tag, join(folder, 'kaapana'));
  try {
    const image = await result(folder, '--image', tag, '--input', 'in');
    expect(image).toMatchObject({ code: 0, format: 'kaapana-processing-container' });
    expect(hashes(image)).toEqual([sha256('hello\n')]);
    const task = {
      name: 'task',
      // Rendered before it is looked for, as Kaapana does.
      image: '{{ env.TEST_IMAGE }}',
      taskTemplate: 'repeat',
      inputs: [{ name: 'texts', volume_source: { host_path: join(folder, 'in') } }],
      outputs: [{ name: 'repeated', volume_source: { host_path: join(folder, 'out') } }],
    };
    mkdirSync(join(folder, 'task'));
    writeFileSync(join(folder, 'task/task.json'), JSON.stringify(task));
    vi.stubEnv('TEST_IMAGE', tag);
    const ran = await result(folder, 'task/task.json');
    expect(ran, ran.stderr).toMatchObject({ code: 0, format: 'kaapana-task' });
    writeFileSync(join(folder, 'kaapana/large'), 'x'.repeat(1_100_000));
    const larger = `FROM ${tag}\nCOPY large /processing-container.json\n`;
    writeFileSync(join(folder, 'kaapana/Large.Dockerfile'), larger);
    docker('build', '-q', '-t', tag, '-f', join(folder, 'kaapana/Large.Dockerfile'), join(folder, 'kaapana'));
    const large = await run(folder, 'task/task.json');
    expect(large).toMatchObject({ code: 2, stderr: expect.stringMatching(/has 1100000 bytes, and at most/) });
    const none = await run(folder, '--image', 'debian:bookworm-slim');
    expect(none.stderr).toMatch(/debian:bookworm-slim holds no manifest: \/processing-container\.json and/);
    const gone = await run(folder, '--image', 'waybill-test-nowhere:1');
    expect(gone).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/has no image waybill-test-nowhere/),
    });
  } finally {
    vi.unstubAllEnvs();
    docker('rmi', '--force', tag);
  }
});
