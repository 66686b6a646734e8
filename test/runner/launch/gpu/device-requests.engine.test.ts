import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GpuRequest } from '../../../../src/core/index.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { mayCover } from '../../../../src/runner/guides/example/cover.ts';
import { deviceRequests, gpuPreflight } from '../../../../src/runner/launch/gpu/device-requests.ts';
import { describeImage } from '../../../../src/runner/launch/image/describe/describe-image.ts';
import type { ReadyImage } from '../../../../src/runner/launch/image/ready-image.ts';
import { tryContainer } from '../../../../src/runner/needs/try-container.ts';
import { failureOf } from '../image/launch-options.ts';
import { type StandInEngine, startStandInEngine } from './stand-in-engine.ts';

const BASE = 'debian:bookworm-slim';
const GPUS = [
  { name: 'Stand-in GPU, large', brand: 'NVIDIA', memoryMiB: 24_576 },
  { name: 'Stand-in GPU, small', brand: 'NVIDIA', memoryMiB: 8192 },
];
const canStart = mayCover() && spawnSync('dockerd', ['--version']).status === 0;
const title = (text: string): string => (canStart ? text : `${text} (skipped: no root or no dockerd here)`);
const when = test.runIf(canStart);
let standIn: StandInEngine;
let image: ReadyImage;

beforeAll(async () => {
  if (!canStart) return;
  standIn = await startStandInEngine(BASE, GPUS);
  const found = await describeImage(standIn.engine, BASE);
  if (found === null) throw new Error(`${BASE} is not there`);
  image = found;
});

afterAll(async () => {
  if (canStart) await standIn.stop();
});

/** What a container sees that is started with what a request was granted. */
async function seen(request: GpuRequest) {
  const { requests, names } = await deviceRequests(request, standIn.engine, image);
  const options = { DeviceRequests: [...requests], NetworkMode: 'none' };
  const command = 'echo $NVIDIA_VISIBLE_DEVICES; nvidia-smi -q -x | grep -c "<gpu "';
  const { output } = await tryContainer(standIn.engine, BASE, command, 30_000, options);
  return { names, output };
}

when(title('all GPUs, a number of them and those with enough memory reach the container'), async () => {
  expect(await seen({ kind: 'all' })).toEqual({ names: GPUS.map(({ name }) => name), output: 'all\n2\n' });
  expect(await seen({ kind: 'count', count: 1 })).toEqual({
    names: ['Stand-in GPU, large'],
    output: '0\n1\n',
  });
  const devices = [{ minMemoryMiB: 20_000 }, { minMemoryMiB: null }];
  expect(await seen({ kind: 'devices', devices })).toMatchObject({ output: '0,1\n2\n' });
  expect(await seen({ kind: 'devices', devices: [{ minMemoryMiB: 8000 }] })).toMatchObject({
    output: '0\n1\n',
  });
});

when(title('too many, too large and a CUDA that is too new are refused before anything starts'), async () => {
  const { engine } = standIn;
  const few = await failureOf(gpuPreflight({ kind: 'count', count: 3 }, engine, null));
  expect(few.problems[0]).toMatchObject({ id: 'run/gpu-too-few' });
  const large = { kind: 'devices', devices: [{ minMemoryMiB: 80_000 }] } as const;
  expect((await failureOf(gpuPreflight(large, engine, 'not/pulled:1'))).problems[0]?.id).toBe(
    'run/gpu-too-small',
  );
  const newer = { ...image, config: { ...image.config, env: ['NVIDIA_REQUIRE_CUDA=cuda>=13.0'] } };
  const old = await failureOf(deviceRequests({ kind: 'all' }, engine, newer));
  expect(old.problems[0]?.message).toBe(
    `${BASE} needs CUDA 13.0, and driver 550.54.15 supports CUDA up to 12.4.`,
  );
});

when(title('a run without a request, and one that asks for none, gets none'), async () => {
  expect(await deviceRequests(null, standIn.engine, image)).toEqual({ requests: [], names: [] });
  expect((await deviceRequests({ kind: 'count', count: 0 }, standIn.engine, image)).requests).toEqual([]);
});

const without = !existsSync('/proc/driver/nvidia/version');
test.runIf(without)(
  without
    ? 'an engine of a host without a driver is told so, before a pull'
    : 'a host without a driver (skipped: this one has one)',
  async () => {
    const { engine } = await findEngine();
    if (engine === null) throw new Error('this test needs an engine');
    const failure = await failureOf(gpuPreflight({ kind: 'all' }, engine, 'not/pulled:1'));
    expect(failure.status).toBe('failed');
    expect(failure.problems[0]).toMatchObject({
      id: 'run/gpu-no-driver',
      help: expect.stringContaining('--gpus none'),
    });
    expect(failure.problems[0]?.message).toContain('could not select device driver');
  },
);
