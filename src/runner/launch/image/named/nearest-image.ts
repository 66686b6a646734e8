import { nearest } from '../../../../core/index.ts';
import type { Engine } from '../../../engine/engine.ts';

/** The name of an image on the engine that was most likely meant; null without any like it. */
export async function nearestImage({ docker }: Engine, name: string): Promise<string | null> {
  const images = await docker.listImages();
  const names = images.flatMap(({ RepoTags }) => RepoTags ?? []).filter((tag) => tag !== '<none>:<none>');
  const [whole] = nearest(name, names, 1);
  if (whole !== undefined) return whole;
  // The right repository with another tag: version 2 was built, and 3 is asked for.
  const repository = name.replace(/[:@][^/]*$/, '');
  return names.find((tag) => tag.replace(/:[^/]*$/, '') === repository) ?? null;
}
