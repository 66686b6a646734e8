import type { Host } from '../needs/host.ts';
import { NO_TRIAL_IMAGE } from '../needs/trial-image.ts';
import { type Check, fine, lacking } from './diagnosis.ts';

/** Bytes below which an engine soon has no room for images and layers. */
const LITTLE_DISK = 5e9;

/** Whether builds can install from a package index. */
export async function checkNetwork(host: Host): Promise<Check> {
  const title = 'Network into builds';
  const { why } = await host.network();
  if (why === null) return fine('network', title, 'a container can install from a package index');
  return lacking('missing', 'network', title, why, why === NO_TRIAL_IMAGE ? 'npm run engine' : null);
}

/** Whether images can be pulled; without, the guides' bases are stand-ins. */
export async function checkRegistry(host: Host): Promise<Check> {
  const title = 'Image registry';
  const { why } = await host.registry();
  if (why === null) return fine('registry', title, 'images can be pulled');
  return lacking(
    'limited',
    'registry',
    title,
    `${why}; stand-ins take the place of base images`,
    'npm run engine',
  );
}

/** Whether there is room for images. */
export async function checkDisk(host: Host): Promise<Check> {
  const title = 'Disk';
  const free = await host.freeDisk();
  const text = `${(free / 1e9).toFixed(1)} GB free`;
  if (free >= LITTLE_DISK) return fine('disk', title, text);
  return lacking('limited', 'disk', title, text, 'docker builder prune');
}
