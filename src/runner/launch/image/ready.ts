import type { PlannedImage } from '../../../core/index.ts';
import { endpointText } from '../../engine/endpoint.ts';
import type { LaunchOptions } from '../launch-options.ts';
import { type Buildable, buildImage } from './build/build-image.ts';
import { findOrPull } from './named/find-or-pull.ts';
import type { ReadyImage } from './ready-image.ts';

/** Images that are being made, so that runs side by side wait for one build or pull. */
const making = new Map<string, Promise<ReadyImage>>();

/**
 * Has the image of a run on the engine: built from its folder, or found there, or pulled.
 * @throws LaunchFailure
 */
export async function readyImage(
  planned: PlannedImage,
  run: Buildable,
  options: LaunchOptions,
): Promise<ReadyImage> {
  const key = JSON.stringify([endpointText(options.engine.endpoint), planned, run.name, run.platform]);
  const begun = making.get(key);
  if (begun !== undefined) return begun;
  const work = make(planned, run, options).finally(() => making.delete(key));
  making.set(key, work);
  return work;
}

async function make(planned: PlannedImage, run: Buildable, options: LaunchOptions): Promise<ReadyImage> {
  if (planned.kind === 'build') return buildImage(planned, run, options);
  const { name, auth } = planned;
  return findOrPull({ name, auth, platform: run.platform }, options);
}
