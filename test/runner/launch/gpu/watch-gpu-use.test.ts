import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isInContainer, readGpuPrograms } from '../../../../src/runner/launch/gpu/gpu-programs.ts';
import { watchGpuUse } from '../../../../src/runner/launch/gpu/watch-gpu-use.ts';

// No host of these tests has a GPU: what nvidia-smi says is made up.
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;
/** A host on which the process 7 is of our container. */
const isOurs = (pid: number): boolean => pid === 7;

test('a container that is never seen on its GPU is told with the number of looks (made-up nvidia-smi)', async () => {
  const look = vi.fn(async () => [1, 2]);
  const watch = watchGpuUse('c', look, isOurs);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(watch.end()).toBe(look.mock.calls.length);
  const looks = look.mock.calls.length;
  expect(looks).toBeGreaterThan(5);
  expect(looks).toBeLessThan(20);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(look).toHaveBeenCalledTimes(looks);
});

test('one that is seen there once is well, and not looked at again (made-up nvidia-smi)', async () => {
  const look = vi.fn(async () => (look.mock.calls.length === 4 ? [1, 7] : [1]));
  const watch = watchGpuUse('c', look, isOurs);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(watch.end()).toBeNull();
  expect(look).toHaveBeenCalledTimes(4);
});

test('nothing is said of a short run, and where the host shows nothing (made-up nvidia-smi)', async () => {
  const short = watchGpuUse('c', async () => [], isOurs);
  await vi.advanceTimersByTimeAsync(4000);
  expect(short.end()).toBeNull();
  const blind = watchGpuUse('c', async () => null, isOurs);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(blind.end()).toBeNull();
});

test('pids are read from what nvidia-smi prints, and a process belongs to the container of its cgroup', () => {
  expect(readGpuPrograms('12\n 3456\n')).toEqual([12, 3456]);
  expect(readGpuPrograms('')).toEqual([]);
  expect(readGpuPrograms('[N/A]\n')).toBeNull();
  expect(isInContainer(process.pid, 'no-container-of-this-name')).toBe(false);
  expect(isInContainer(2 ** 30, 'x')).toBe(false);
});
