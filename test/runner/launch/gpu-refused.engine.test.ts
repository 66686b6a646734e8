import { expect, test } from 'vitest';
import { expectNothingLeft, launchWorld } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const world = launchWorld();

test('more GPUs than any host has are refused in words before anything is started', async () => {
  const result = await world.launch(
    shellRun('echo never', world.output, { gpus: { kind: 'count', count: 4096 } }),
  );
  expect(result.status).toBe('failed');
  expect(result.problems[0]?.id).toMatch(/^run\/gpu-/);
  expect(world.events.some(({ kind }) => kind === 'started')).toBe(false);
  await expectNothingLeft(world);
});
