import type { Engine } from '../engine/engine.ts';
import type { Probe } from './host.ts';
import { NO_TRIAL_IMAGE, trialImage } from './trial-image.ts';
import { tryContainer } from './try-container.ts';

const MOST_MS = 30_000;

/** Whether containers can see so many GPUs, and the first one's model: a container of ours asks for them. */
export async function probeGpu(engine: Engine | null, count: 'all' | number): Promise<Probe> {
  if (engine === null) return { there: null, why: 'no container engine answers' };
  const image = await trialImage(engine);
  if (image === null) return { there: null, why: NO_TRIAL_IMAGE };
  const all = [{ Driver: '', Count: count === 'all' ? -1 : count, Capabilities: [['gpu']] }];
  const command = 'nvidia-smi --query-gpu=name --format=csv,noheader';
  const { exitCode, output } = await tryContainer(engine, image, command, MOST_MS, { DeviceRequests: all });
  if (exitCode === 0) return { there: output.split('\n')[0] ?? '', why: null };
  // The engine's own words are for example `could not select device driver "" with capabilities: [[gpu]]`.
  const what = exitCode === null ? 'the engine gives no GPU to containers' : 'nvidia-smi failed';
  return { there: null, why: `${what}: ${output.trim()}` };
}
