import type Docker from 'dockerode';
import { type GpuRequest, runProblem } from '../../../core/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { trialImage } from '../../needs/trial-image.ts';
import { describeImage } from '../image/describe/describe-image.ts';
import type { ReadyImage } from '../image/ready-image.ts';
import { LaunchFailure } from '../launch-failure.ts';
import { chooseGpus } from './choose-gpus.ts';
import type { Gpu } from './gpus.ts';
import { hostWithoutGpu, lookAtGpus } from './look-at-gpus.ts';
import { missingCuda } from './required-cuda.ts';

/** What a container is started with to have its GPUs, and their names for the result. */
export interface GrantedGpus {
  readonly requests: readonly Docker.DeviceRequest[];
  readonly names: readonly string[];
}

/**
 * The device requests of a container, made from what this host really has.
 * @throws LaunchFailure with the reason why it cannot have them
 */
export async function deviceRequests(
  request: GpuRequest | null,
  engine: Engine,
  image: ReadyImage,
): Promise<GrantedGpus> {
  if (request === null || asksForNone(request)) return { requests: [], names: [] };
  const gpus = await grant(request, engine, (await trialImage(engine)) ?? image.id, image);
  return { requests: [deviceRequest(request, gpus)], names: gpus.map(({ name }) => name) };
}

/**
 * Whether a run can have its GPUs, asked before its image is pulled or built.
 * @param name of the image, whose CUDA is compared with the driver if the engine has it already; null where it has no name yet
 * @throws LaunchFailure
 */
export async function gpuPreflight(
  request: GpuRequest | null,
  engine: Engine,
  name: string | null,
): Promise<void> {
  if (request === null || asksForNone(request)) return;
  const image = name === null ? null : await describeImage(engine, name);
  const trial = (await trialImage(engine)) ?? image?.id ?? null;
  if (trial !== null) {
    await grant(request, engine, trial, image);
    return;
  }
  const problem = hostWithoutGpu(engine);
  if (problem !== null) throw new LaunchFailure('failed', [problem]);
}

/** RED 9 lets a file ask for none, or for a negative number of them. */
function asksForNone(request: GpuRequest): boolean {
  return (
    (request.kind === 'count' && request.count <= 0) ||
    (request.kind === 'devices' && request.devices.length === 0)
  );
}

async function grant(
  request: GpuRequest,
  engine: Engine,
  trial: string,
  image: ReadyImage | null,
): Promise<readonly Gpu[]> {
  const host = await lookAtGpus(engine, trial);
  if ('severity' in host) throw new LaunchFailure('failed', [host]);
  const chosen = chooseGpus(request, host.gpus);
  if ('severity' in chosen) throw new LaunchFailure('failed', [chosen]);
  const missing = image === null ? null : missingCuda(image.config.env, host);
  if (image === null || missing === null) return chosen;
  const message = `${image.name} needs ${missing}, and driver ${host.driver} supports CUDA up to ${host.cuda}.`;
  throw new LaunchFailure('failed', [runProblem('run/gpu-driver-old', message)]);
}

/** As `docker run --gpus` writes it. Source: docker/cli `opts/gpus.go`. */
function deviceRequest(request: GpuRequest, gpus: readonly Gpu[]): Docker.DeviceRequest {
  const Capabilities = [['gpu']];
  switch (request.kind) {
    case 'all':
      return { Driver: '', Count: -1, Capabilities };
    case 'count':
      return { Driver: '', Count: request.count, Capabilities };
    case 'devices':
      return { Driver: '', DeviceIDs: gpus.map(({ id }) => id), Capabilities };
  }
}
