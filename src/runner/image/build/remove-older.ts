import { isAbsent } from '../../cleanup/absent.ts';
import type { Engine } from '../../engine/engine.ts';
import { IMAGE_LABEL } from './built-tag.ts';

/** Removes what was built before under the same name, but what a container still uses. */
export async function removeOlder({ docker }: Engine, name: string, tag: string): Promise<void> {
  const repository = tag.slice(0, tag.lastIndexOf(':'));
  const images = await docker.listImages({ filters: { label: [`${IMAGE_LABEL}=${name}`] } });
  const older = images
    .flatMap(({ RepoTags }) => RepoTags ?? [])
    .filter((other) => other.startsWith(`${repository}:`) && other !== tag);
  for (const other of older) {
    try {
      await docker.getImage(other).remove();
    } catch (error) {
      // 409: a container uses it.
      const isUsed = error instanceof Error && 'statusCode' in error && error.statusCode === 409;
      if (!isUsed && !isAbsent(error)) throw error;
    }
  }
}
