import type { DiskUse, RecordEntry } from '../../../docs/index.ts';
import { unlessAbsent } from '../../engine/absent.ts';
import type { Engine } from '../../engine/engine.ts';

/** Whose an image is: made by the example, by one that it continues, or anybody else's. */
export type ImageOwner = (name: string) => 'own' | 'continued' | 'other';

/**
 * What an example's images take on the disk, as the history of the images says it: a step that two images share stands in
 * both, made at the same time, and is counted once.
 * @returns null where the example used no image
 */
export async function diskUse(
  { docker }: Pick<Engine, 'docker'>,
  bases: RecordEntry['bases'],
  ownerOf: ImageOwner,
): Promise<DiskUse | null> {
  const tags = (await docker.listImages()).flatMap(({ RepoTags }) => RepoTags ?? []);
  const historyOf = async (name: string): Promise<readonly HistoryStep[]> =>
    (await unlessAbsent(docker.getImage(name).history())) ?? [];
  const known = new Set<string>();
  const add = async (names: readonly string[]): Promise<readonly number[]> => {
    const histories = await Promise.all(names.map(historyOf));
    return histories.map((history) => newBytes(history, known));
  };
  const sizes = await add(bases.map(({ name }) => name));
  await add(tags.filter((name) => ownerOf(name) === 'continued'));
  const own = tags.filter((name) => ownerOf(name) === 'own');
  const built = (await add(own)).reduce((sum, bytes) => sum + bytes, 0);
  if (bases.length === 0 && own.length === 0) return null;
  return { bases: bases.map(({ name }, at) => ({ name, bytes: sizes[at] ?? 0 })), built };
}

/** What the engine tells of one step of an image, as far as it is read here. */
interface HistoryStep {
  /** Seconds of the epoch. */
  readonly Created: number;
  readonly CreatedBy: string;
  readonly Size: number;
}

/** What is not yet known of an image; it is known afterwards. */
function newBytes(history: readonly HistoryStep[], known: Set<string>): number {
  let bytes = 0;
  for (const { Created, CreatedBy, Size } of history) {
    const step = JSON.stringify([Created, CreatedBy, Size]);
    if (!known.has(step)) bytes += Size;
    known.add(step);
  }
  return bytes;
}
