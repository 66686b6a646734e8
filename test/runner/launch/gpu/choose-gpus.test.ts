import { expect, test } from 'vitest';
import { chooseGpus } from '../../../../src/runner/launch/gpu/choose-gpus.ts';
import type { Gpu, GpuHost } from '../../../../src/runner/launch/gpu/gpus.ts';
import { readSmi } from '../../../../src/runner/launch/gpu/read-smi.ts';
import { missingCuda } from '../../../../src/runner/launch/gpu/required-cuda.ts';
import { smiXml } from './smi-xml.ts';

const CARDS = [
  { name: 'NVIDIA A10', brand: 'NVIDIA', memoryMiB: 23028 },
  { name: 'Tesla T4', brand: 'Tesla', memoryMiB: 15360 },
];
const HOST = readSmi(smiXml(CARDS));
const GPUS = HOST?.gpus ?? [];

function ids(chosen: ReturnType<typeof chooseGpus>): readonly string[] | string {
  return 'severity' in chosen ? `${chosen.id}: ${chosen.message}` : chosen.map(({ id }: Gpu) => id);
}

function devices(...memory: (number | null)[]) {
  return { kind: 'devices', devices: memory.map((minMemoryMiB) => ({ minMemoryMiB })) } as const;
}

test('what nvidia-smi prints is read: numbers, models, all memory of the card, driver and CUDA', () => {
  expect(HOST).toEqual({
    gpus: [
      { id: '0', name: 'NVIDIA A10', brand: 'NVIDIA', memoryMiB: 23028 },
      { id: '1', name: 'Tesla T4', brand: 'Tesla', memoryMiB: 15360 },
    ],
    driver: '550.54.15',
    cuda: '12.4',
  });
  expect(readSmi('nvidia-smi: command not found')).toBeNull();
});

test('all are all, a count takes the first ones, devices the first that are large enough', () => {
  expect(ids(chooseGpus({ kind: 'all' }, GPUS))).toEqual(['0', '1']);
  expect(ids(chooseGpus({ kind: 'count', count: 1 }, GPUS))).toEqual(['0']);
  expect(ids(chooseGpus(devices(16_000), GPUS))).toEqual(['0']);
  expect(ids(chooseGpus(devices(null, null), GPUS))).toEqual(['0', '1']);
  expect(ids(chooseGpus(devices(20_000, 10_000), GPUS))).toEqual(['0', '1']);
});

test('too few and too small are told apart, with what there is', () => {
  expect(ids(chooseGpus({ kind: 'count', count: 3 }, GPUS))).toBe(
    'run/gpu-too-few: 3 GPUs are asked for, and the host has NVIDIA A10 (23028 MiB), Tesla T4 (15360 MiB).',
  );
  expect(ids(chooseGpus({ kind: 'all' }, []))).toBe(
    'run/gpu-too-few: All GPUs are asked for, and the host has none.',
  );
  expect(ids(chooseGpus(devices(40_000), GPUS))).toContain('run/gpu-too-small: A GPU with 40000 MiB');
});

test('the first free card is taken, as the platform does, even where another order would please both', () => {
  const chosen = chooseGpus(devices(10_000, 20_000), GPUS);
  expect(ids(chosen)).toContain('what is left is Tesla T4 (15360 MiB)');
  expect('help' in chosen && chosen.help).toContain('ask for the largest first');
});

test.each<[string, string[], Partial<GpuHost>, string | null]>([
  ['a newer CUDA is missing', ['NVIDIA_REQUIRE_CUDA=cuda>=12.8'], {}, 'CUDA 12.8'],
  ['the same CUDA will do', ['NVIDIA_REQUIRE_CUDA=cuda>=12.4'], {}, null],
  ['CUDA 12.10 is newer than 12.4', ['NVIDIA_REQUIRE_CUDA=cuda>=12.10'], {}, 'CUDA 12.10'],
  [
    'an older driver will do on the brands that the image names',
    ['NVIDIA_REQUIRE_CUDA=cuda>=12.8 brand=tesla,driver>=550,driver<551'],
    {},
    null,
  ],
  [
    'and not on others',
    ['NVIDIA_REQUIRE_CUDA=cuda>=12.8 brand=geforce,driver>=550,driver<551'],
    {},
    'CUDA 12.8',
  ],
  [
    'an image may switch the question off',
    ['NVIDIA_REQUIRE_CUDA=cuda>=12.8', 'NVIDIA_DISABLE_REQUIRE=1'],
    {},
    null,
  ],
  ['without a requirement the major version counts', ['CUDA_VERSION=13.0.1'], {}, 'CUDA 13.0.1'],
  ['and a newer minor one will do', ['CUDA_VERSION=12.9.0'], {}, null],
  ['an image without CUDA asks for nothing', ['PATH=/bin'], {}, null],
])('%s', (_, env, differing, missing) => {
  if (HOST === null) throw new Error('the host is not read');
  expect(missingCuda(env, { ...HOST, ...differing })).toBe(missing);
});

test('a GPU with exactly the memory that is asked for will do', () => {
  expect(ids(chooseGpus(devices(15360, 23028), GPUS))).toBe(
    'run/gpu-too-small: A GPU with 23028 MiB is asked for, and what is left is Tesla T4 (15360 MiB).',
  );
  expect(ids(chooseGpus(devices(23028, 15360), GPUS))).toEqual(['0', '1']);
});
