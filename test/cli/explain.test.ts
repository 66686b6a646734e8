import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

const OUTPUT =
  'Step 3/4\ndocker: Error response from daemon: pull access denied for greet2-app, repository does not exist\n';

test('explain tells cause and remedy of a failure in piped output, with its line', async () => {
  const { code, stdout } = await waybill(['explain'], { input: OUTPUT });
  expect(stdout).toContain('There is no image greet2-app, or it is not yours to pull.');
  expect(stdout).toMatch(/ {2}2 \| docker: Error.*\n {2}why: {2}.*\n {2}help: .*docker images/);
  expect(code).toBe(0);
});

test('explain speaks JSON, of a file', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'log.txt'), OUTPUT);
  const { stdout } = await waybill(['explain', 'log.txt', '--format', 'json'], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, explanations: [{ id: 'pull-denied', line: 2 }] });
});

test('explain reads the result of a run, of one and of several', async () => {
  const line = 'exec: "python3 run.py": executable file not found in $PATH';
  const started = {
    version: 1,
    status: 'failed',
    logTail: '',
    problems: [{ id: 'run/start-failed', message: line }],
  };
  const printed = 'one\n/bin/sh: 1: \u001b[91mcurl: not found\u001b[0m\n';
  const killed = { version: 1, status: 'out-of-memory', logTail: printed, problems: [] };
  const ids = async (value: unknown) => {
    const { stdout } = await waybill(['explain', '--format', 'json'], { input: JSON.stringify(value) });
    return JSON.parse(stdout).explanations.map(({ id }: { id: string }) => id);
  };
  expect(await ids(started)).toEqual(['command-not-found']);
  expect(await ids({ version: 1, runs: [started, killed] })).toEqual(['command-not-found', 'out-of-memory']);
  expect(await ids(killed)).toEqual(['command-not-found', 'out-of-memory']);
});

test('explain says so where it knows nothing, and what it prints cannot act on a terminal', async () => {
  expect((await waybill(['explain', '-'], { input: 'all is well\n' })).stdout).toMatch(/^Nothing .*\n$/);
  const hostile = await waybill(['explain'], {
    input: '\u001b[2JFailed to initialize NVML: Unknown Error\n',
  });
  expect(hostile.stdout).not.toContain('\u001b');
});

test('explain of a file that is not there ends with 2', async () => {
  const { code, stderr } = await waybill(['explain', 'nowhere.txt']);
  expect(stderr).toMatch(/nowhere\.txt/);
  expect(code).toBe(2);
});
