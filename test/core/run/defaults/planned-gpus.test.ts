import { expect, it } from 'vitest';
import type { GpuRequest, RunRequest } from '../../../../src/core/index.ts';
import { plannedGpus } from '../../../../src/core/run/defaults/planned-gpus.ts';

const ONE: GpuRequest = { kind: 'count', count: 1 };
const SIZED: GpuRequest = { kind: 'devices', devices: [{ minMemoryMiB: 8000 }, { minMemoryMiB: null }] };

it.each<[RunRequest['gpus'], GpuRequest | null, GpuRequest | null, string | undefined]>([
  [null, SIZED, SIZED, undefined],
  [null, null, null, undefined],
  [1, ONE, ONE, undefined],
  ['all', null, { kind: 'all' }, undefined],
  ['none', null, null, undefined],
  ['none', ONE, null, 'The manifest asks for 1 GPU; as --gpus says, it gets none and must run without.'],
  [0, ONE, null, 'The manifest asks for 1 GPU; as --gpus says, it gets none and must run without.'],
  ['all', ONE, { kind: 'all' }, 'The manifest asks for 1 GPU; as --gpus says, it gets all GPUs.'],
  [
    2,
    SIZED,
    { kind: 'count', count: 2 },
    'The manifest asks for 2 GPUs with at least 8000 MiB and any memory; as --gpus says, it gets 2 GPUs.',
  ],
])('--gpus %j over %j', (wish, asked, gpus, note) => {
  expect(plannedGpus({ gpus: wish }, asked)).toEqual({ gpus, notes: note === undefined ? [] : [note] });
});
