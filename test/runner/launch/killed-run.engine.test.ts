import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sweepRuns } from '../../../src/runner/launch/sweep-runs.ts';
import { expectNothingLeft, launchWorld, namesIn } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const world = launchWorld();
const script = fileURLToPath(new URL('launch-process.ts', import.meta.url));

/** Starts a run of its own process that hangs, and waits until its container says so. */
async function hangingRun() {
  const run = shellRun('echo half > /out/half; echo hanging; exec sleep 1000', world.output);
  const child = spawn(process.execPath, [script, JSON.stringify({ run, output: world.output })]);
  await once(child.stderr, 'data');
  return child;
}

test('what a run that was killed has left is removed at the next start, and nothing else', async () => {
  const child = await hangingRun();
  writeFileSync(join(world.output, 'mine'), 'mine');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(namesIn(world.output)).toHaveLength(2);
  expect(await sweepRuns()).toEqual([`Cleaned up after a killed run (process ${child.pid}).`]);
  await expectNothingLeft(world);
  expect(namesIn(world.output)).toEqual(['mine']);
});

test('what a container has written that ended before its run was killed is kept, and said where', async () => {
  const run = shellRun('umask 077; echo whole > /out/whole', world.output, { scratch: ['/scratch'] });
  const task = JSON.stringify({ run, output: world.output, dieAt: 'Checking the outputs' });
  const { pid, signal } = spawnSync(process.execPath, [script, task]);
  expect(signal).toBe('SIGKILL');
  const [name = ''] = namesIn(world.output);
  const staging = join(world.output, name);
  expect(await sweepRuns()).toEqual([
    `The container of an earlier run (process ${pid}) had ended, and its outputs were not put into place: they lie in ${staging}.`,
  ]);
  expect(readdirSync(staging)).toEqual(['output-0']);
  expect(readFileSync(join(staging, 'output-0/whole'), 'utf8')).toBe('whole\n');
  expect(await sweepRuns()).toEqual([]);
  expect(namesIn(world.output)).toEqual([name]);
  rmSync(staging, { recursive: true });
  await expectNothingLeft(world);
});

test('a run that lives is left alone by the start of another', async () => {
  const child = await hangingRun();
  try {
    expect(await sweepRuns()).toEqual([]);
    expect(namesIn(world.output)).toHaveLength(1);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
    await sweepRuns();
  }
  await expectNothingLeft(world);
});
