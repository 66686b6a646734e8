import { existsSync } from 'node:fs';
import { type RunProblem, runProblem } from '../../../core/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { tryContainer } from '../../needs/try-container.ts';
import type { GpuHost } from './gpus.ts';
import { readSmi } from './read-smi.ts';

const MOST_MS = 60_000;
const ALL = { Driver: '', Count: -1, Capabilities: [['gpu']] };

/** What engines have shown, so that a hundred cases do not try a hundred times. A miss may be mended, and is tried again. */
const seenOf = new WeakMap<Engine, GpuHost>();

/**
 * Asks the driver through a short container that is given all GPUs, which shows in one try that engine, toolkit and driver
 * work together.
 * @param image one that is on the engine
 */
export async function lookAtGpus(engine: Engine, image: string): Promise<GpuHost | RunProblem> {
  const known = seenOf.get(engine);
  if (known !== undefined) return known;
  const options = { DeviceRequests: [ALL], NetworkMode: 'none' };
  const { exitCode, output } = await tryContainer(
    engine,
    image,
    ['nvidia-smi', '-q', '-x'],
    MOST_MS,
    options,
  );
  const seen = exitCode === 0 ? readSmi(output) : null;
  if (seen === null) return problemOf(engine, output.trim());
  seenOf.set(engine, seen);
  return seen;
}

/** What the host itself tells where no container can be tried; null where it tells nothing. */
export function hostWithoutGpu(engine: Engine): RunProblem | null {
  return hasDriver(engine) === false ? noDriver() : null;
}

/** What is wrong, from the words of the engine, its runtime or nvidia-smi. */
function problemOf(engine: Engine, words: string): RunProblem {
  const says = ` The engine says: ${words}`;
  const [, cuda] = /unsatisfied condition: cuda\s?>=\s?([\d.]+)/.exec(words) ?? [];
  if (cuda !== undefined)
    return runProblem('run/gpu-driver-old', `The image needs CUDA ${cuda}, and the driver is older.${says}`);
  if (NO_DRIVER.test(words)) return noDriver(says);
  if (!NO_TOOLKIT.test(words))
    return runProblem('run/gpu-failed', `A container that asks for GPUs does not work here: ${words}`);
  // Without a driver the toolkit would not help.
  return hasDriver(engine) === false
    ? noDriver(says)
    : runProblem('run/gpu-no-toolkit', `The engine cannot give a container a GPU.${says}`);
}

const NO_DRIVER =
  /driver not loaded|driver\/library version mismatch|couldn't communicate with the NVIDIA driver|No devices were found/i;
const NO_TOOLKIT =
  /could not select device driver|failed to discover GPU vendor from CDI|unresolvable CDI devices|nvidia-container-cli|nvidia-smi.*(?:not found|no such file)/i;

function noDriver(says = ''): RunProblem {
  return runProblem('run/gpu-no-driver', `This host has no NVIDIA driver, or no NVIDIA GPU.${says}`);
}

/** Null for an engine elsewhere. Under Windows' own Linux the driver is behind another device. */
function hasDriver({ endpoint }: Engine): boolean | null {
  if (endpoint.kind !== 'unix' || process.platform !== 'linux') return null;
  return existsSync('/proc/driver/nvidia/version') || existsSync('/dev/dxg');
}
