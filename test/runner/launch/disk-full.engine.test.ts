import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNothingLeft, launchWorld, namesIn } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const world = launchWorld();

test('a full disk below --output is told as such, and what was written is kept', async (context) => {
  mkdirSync(world.output);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', world.output]);
  if (status !== 0) {
    console.warn('SKIPPED: only who may mount can try a full disk.');
    return context.skip();
  }
  try {
    const run = shellRun('echo first > /out/a; head -c 2000000 /dev/zero > /out/big', world.output);
    const result = await world.launch(run);
    expect(result).toMatchObject({ status: 'failed', exitCode: 1 });
    expect(result.problems.map(({ id }) => id)).toEqual([
      'run/disk-full',
      'run/exit-code',
      'failure/disk-full',
    ]);
    expect(namesIn(world.output)).toEqual(['a', 'big']);
    await expectNothingLeft(world);
    const flood = shellRun('head -c 2000000 /dev/zero; echo b > /tmp/b', world.output, { stdout: 'said' });
    const printed = await world.launch(flood);
    expect(printed).toMatchObject({ status: 'failed', exitCode: 0 });
    expect(printed.problems.map(({ id }) => id)).toContain('run/output-not-kept');
    await expectNothingLeft(world);
  } finally {
    spawnSync('umount', [world.output]);
  }
});
