import type { Engine } from '../engine/engine.ts';
import { lookAtGpus } from '../launch/gpu/look-at-gpus.ts';
import { NO_TRIAL_IMAGE, trialImage } from '../needs/trial-image.ts';
import { type Check, fine, lacking } from './diagnosis.ts';

/** What mends a miss; a driver is another matter on each host. */
const COMMANDS: Readonly<Record<string, string>> = {
  'run/gpu-no-toolkit': 'nvidia-ctk runtime configure --runtime=docker',
};

/** Whether containers can see a GPU, which ones, and how new a CUDA they may use. */
export async function checkGpu(engine: Engine): Promise<Check> {
  const title = 'GPU for containers';
  const image = await trialImage(engine);
  if (image === null) return lacking('limited', 'gpu', title, NO_TRIAL_IMAGE, 'npm run engine');
  const host = await lookAtGpus(engine, image);
  if ('severity' in host) return lacking('limited', 'gpu', title, host.message, COMMANDS[host.id] ?? null);
  const names = host.gpus.map(({ name, memoryMiB }) => `${name} (${memoryMiB} MiB)`).join(', ');
  const text = `${names === '' ? 'none' : names}; driver ${host.driver}, CUDA up to ${host.cuda}`;
  return host.gpus.length > 0 ? fine('gpu', title, text) : lacking('limited', 'gpu', title, text, null);
}
