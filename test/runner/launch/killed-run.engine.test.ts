import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
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
