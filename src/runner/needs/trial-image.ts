import { unlessAbsent } from '../engine/absent.ts';
import type { Engine } from '../engine/engine.ts';

/** Why nothing can be tried where `trialImage` is null. */
export const NO_TRIAL_IMAGE = 'there is no base image here to try it with';

/** An image that is here and has a shell, for a trial; null where the engine has none that the guides use. */
export async function trialImage({ docker }: Engine): Promise<string | null> {
  for (const name of ['python:3.11-slim-bookworm', 'debian:bookworm-slim']) {
    if ((await unlessAbsent(docker.getImage(name).inspect())) !== null) return name;
  }
  return null;
}
