import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ContainerRun, GpuRequest } from '../../../../src/core/index.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { lookAtGpus } from '../../../../src/runner/launch/gpu/look-at-gpus.ts';
import { IMAGE_LABEL } from '../../../../src/runner/launch/image/build/built-tag.ts';
import { NO_TRIAL_IMAGE, trialImage } from '../../../../src/runner/needs/trial-image.ts';
import { OWN } from '../../own-name.ts';
import { launchWorld } from '../launch-world.ts';
import { shellRun } from '../shell-run.ts';

// The one command for a host with a GPU: npx vitest run --project engine test/runner/launch/gpu/real-gpu.engine.test.ts
const world = launchWorld();
const why = await whyNoGpu();
const title = (text: string): string =>
  why === null ? text : `${text} (SKIPPED, never passed here: ${why})`;

async function whyNoGpu(): Promise<string | null> {
  const { engine } = await findEngine();
  if (engine === null) return 'no container engine answers';
  const image = await trialImage(engine);
  if (image === null) return NO_TRIAL_IMAGE;
  const host = await lookAtGpus(engine, image);
  return 'severity' in host ? host.message : null;
}

afterAll(async () => {
  const { docker } = world.engine;
  const built = await docker.listImages({ filters: { label: [`${IMAGE_LABEL}=${OWN}`] } });
  for (const { Id } of built) await docker.getImage(Id).remove({ force: true });
});

/** The package beside this test, which computes on the GPU and on the CPU. */
function compute(gpus: GpuRequest | null, command: readonly string[]): ContainerRun {
  return {
    ...shellRun('', world.output, {
      gpus,
      environment: [{ name: 'OUTPUT_DIR', value: '/out', secret: false }],
    }),
    name: OWN,
    image: { kind: 'build', context: join(import.meta.dirname, 'fixtures/cuda'), dockerfile: 'Dockerfile' },
    entrypoint: null,
    command,
  };
}

test('the image is built on the slim base, and its kernel compiles without a GPU', async () => {
  const result = await world.launch({ ...compute(null, ['--compile', 'sm_90']), expected: [] });
  expect(
    result.problems.filter(({ severity, id }) => severity === 'error' && id !== 'run/no-output'),
  ).toEqual([]);
  expect(Number(world.printed('stdout'))).toBeGreaterThan(1000);
});

test('without a GPU the program fails, and the reason is recognised', async () => {
  const result = await world.launch(compute(null, []));
  expect(result.status).toBe('failed');
  expect(result.gpus).toEqual([]);
  expect(result.problems.map(({ id }) => id)).toContain('failure/gpu-not-requested');
});

test.runIf(why === null)(title('nvidia-smi works in a container that asks for one GPU'), async () => {
  const result = await world.launch(
    shellRun('nvidia-smi --query-gpu=name --format=csv,noheader | tee /out/name', world.output, {
      gpus: { kind: 'count', count: 1 },
    }),
  );
  expect(result.problems).toEqual([]);
  expect(result.gpus).toEqual([world.printed('stdout').trim()]);
});

test.runIf(why === null)(title('a computation on the GPU has the result of the CPU'), async () => {
  const result = await world.launch(compute({ kind: 'all' }, []));
  expect(result.problems).toEqual([]);
  expect(result.status).toBe('succeeded');
  const computed = JSON.parse(readFileSync(join(world.output, 'result.json'), 'utf8'));
  expect(computed).toMatchObject({ equal: true, changed: true });
  expect(computed.gpuDigest).toBe(computed.cpuDigest);
  expect(result.gpus).toContain(computed.gpu);
});
