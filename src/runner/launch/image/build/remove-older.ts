import type { ImageInspectInfo } from 'dockerode';
import { isAbsent, unlessAbsent } from '../../../engine/absent.ts';
import type { Engine } from '../../../engine/engine.ts';
import { IMAGE_LABEL } from './built-tag.ts';

/** An image named in the last minutes may be about to be started by another run of the same name. */
const SPARED_MS = 10 * 60_000;

/** Removes what was built before under the same name, but what a container uses or another run may be about to start. */
export async function removeOlder(
  engine: Engine,
  name: string,
  tag: string,
  now: number = Date.now(),
): Promise<void> {
  const { docker } = engine;
  const repository = tag.slice(0, tag.lastIndexOf(':'));
  const images = await docker.listImages({ filters: { label: [`${IMAGE_LABEL}=${name}`] } });
  const older = images
    .flatMap(({ RepoTags }) => RepoTags ?? [])
    .filter((other) => other.startsWith(`${repository}:`) && other !== tag);
  for (const other of older) {
    if (now - (await lastNamed(engine, other)) < SPARED_MS) continue;
    try {
      await docker.getImage(other).remove();
    } catch (error) {
      // 409: a container uses it.
      const isUsed = error instanceof Error && 'statusCode' in error && error.statusCode === 409;
      if (!isUsed && !isAbsent(error)) throw error;
    }
  }
}

/** Names an image that is there once more, so that a run of other content spares it while this one starts. */
export async function nameAgain({ docker }: Engine, tag: string): Promise<void> {
  const colon = tag.lastIndexOf(':');
  await unlessAbsent(docker.getImage(tag).tag({ repo: tag.slice(0, colon), tag: tag.slice(colon + 1) }));
}

/** When the engine last gave the image a name, in milliseconds since 1970; the distant past where it does not say. */
async function lastNamed({ docker }: Engine, name: string): Promise<number> {
  // The types of dockerode do not know this field of the engine's API (moby, api/types `ImageInspect`).
  const image: (ImageInspectInfo & { Metadata?: { LastTagTime?: string } }) | null = await unlessAbsent(
    docker.getImage(name).inspect(),
  );
  const at = Date.parse(image?.Metadata?.LastTagTime ?? '');
  return Number.isNaN(at) ? 0 : at;
}
