import type { DiskUse, RecordEntry } from '../../../docs/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { type ImageHistory, imageHistory, type RemovedImage } from '../proxy/image-history.ts';
import { HELD } from '../proxy/remove-image.ts';

/** Whose an image is: made by the example, by one that it continues, or anybody else's. */
export type ImageOwner = (name: string) => 'own' | 'continued' | 'other';

/**
 * What an example's images take on the disk, as the history of the images says it: a step that two images share stands in
 * both, made at the same time, and is counted once.
 * @param removed images whose names the example has removed: who does it has them until then
 * @returns null where the example used no image
 */
export async function diskUse(
  engine: Pick<Engine, 'docker'>,
  bases: RecordEntry['bases'],
  ownerOf: ImageOwner,
  removed: readonly RemovedImage[],
): Promise<DiskUse | null> {
  const listed = (await engine.docker.listImages()).flatMap(({ RepoTags }) => RepoTags ?? []);
  // Under these names we hold images that were there before.
  const tags = listed.filter((name) => !name.startsWith(`${HELD}:`));
  const known = new Set<string>();
  const add = async (names: readonly string[]): Promise<readonly number[]> => {
    const histories = await Promise.all(names.map((name) => imageHistory(engine, name)));
    return histories.map((history) => newBytes(history, known));
  };
  const sizes = await add(bases.map(({ name }) => name));
  await add(tags.filter((name) => ownerOf(name) === 'continued'));
  for (const { isOwn, history } of removed) if (!isOwn) newBytes(history, known);
  const own = tags.filter((name) => ownerOf(name) === 'own');
  const ownGone = removed.filter(({ isOwn }) => isOwn);
  const gone = ownGone.map(({ history }) => newBytes(history, known));
  const built = [...gone, ...(await add(own))].reduce((sum, bytes) => sum + bytes, 0);
  if (bases.length === 0 && own.length + gone.length === 0) return null;
  return { bases: bases.map(({ name }, at) => ({ name, bytes: sizes[at] ?? 0 })), built };
}

/** What is not yet known of an image; it is known afterwards. */
function newBytes(history: ImageHistory, known: Set<string>): number {
  let bytes = 0;
  for (const { Created, CreatedBy, Size } of history) {
    const step = JSON.stringify([Created, CreatedBy, Size]);
    if (!known.has(step)) bytes += Size;
    known.add(step);
  }
  return bytes;
}
