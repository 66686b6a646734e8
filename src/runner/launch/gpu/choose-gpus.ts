import { type GpuRequest, type RunProblem, runProblem } from '../../../core/index.ts';
import type { Gpu } from './gpus.ts';

/** The GPUs that a request gets, or why it gets none. */
export type ChosenGpus = readonly Gpu[] | RunProblem;

/**
 * Chooses GPUs as the platforms do: in their order, and for RED each device of the file gets the first that is free and
 * large enough, even where another order would please all.
 * Source: curious-containers/curious-containers e6b4f13, `cc-core/cc_core/commons/gpu_info.py`, match_gpus.
 */
export function chooseGpus(request: GpuRequest, gpus: readonly Gpu[]): ChosenGpus {
  const few = (wanted: string): RunProblem =>
    runProblem(
      'run/gpu-too-few',
      `${wanted} asked for, and the host has ${gpus.length === 0 ? 'none' : list(gpus)}.`,
    );
  if (request.kind === 'all') return gpus.length > 0 ? gpus : few('All GPUs are');
  if (request.kind === 'count') {
    const wanted = request.count === 1 ? 'One GPU is' : `${request.count} GPUs are`;
    return request.count <= gpus.length ? gpus.slice(0, request.count) : few(wanted);
  }
  const { devices } = request;
  if (devices.length > gpus.length)
    return few(devices.length === 1 ? 'One GPU is' : `${devices.length} GPUs are`);
  const free = [...gpus];
  const chosen: Gpu[] = [];
  for (const { minMemoryMiB } of devices) {
    const index = free.findIndex(({ memoryMiB }) => minMemoryMiB === null || memoryMiB >= minMemoryMiB);
    const [gpu] = index < 0 ? [] : free.splice(index, 1);
    if (gpu === undefined) return tooSmall(minMemoryMiB ?? 0, gpus, free);
    chosen.push(gpu);
  }
  return chosen;
}

function tooSmall(wanted: number, gpus: readonly Gpu[], free: readonly Gpu[]): RunProblem {
  const isTaken = gpus.some(({ memoryMiB }) => memoryMiB >= wanted);
  const message = `A GPU with ${wanted} MiB is asked for, and ${isTaken ? `what is left is ${list(free)}` : `the host has ${list(gpus)}`}.`;
  // The platform would find none either: it does not try other orders.
  const help = 'GPUs are given in the order in which they are asked for: ask for the largest first.';
  return runProblem('run/gpu-too-small', message, isTaken ? { help } : {});
}

function list(gpus: readonly Gpu[]): string {
  return gpus.length === 0
    ? 'none'
    : gpus.map(({ name, memoryMiB }) => `${name} (${memoryMiB} MiB)`).join(', ');
}
