import type Docker from 'dockerode';
import type { Leftover } from '../../docs/index.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { unlessAbsent } from './absent.ts';
import { type FoundObject, findObjects } from './find-objects.ts';

const MOST_PASSES = 10;

/**
 * Removes what an example has on the engine and tells what it was. It looks again until a pass finds nothing: a
 * request that the engine had taken before its client was stopped may still make something.
 */
export async function removeObjects(
  docker: Docker,
  token: string,
  entries: readonly JournalEntry[],
): Promise<readonly Leftover[]> {
  const all: FoundObject[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const found = await findObjects(docker, token, entries);
    if (found.length === 0) break;
    for (const object of found) {
      if (!all.some(({ id }) => id === object.id)) all.push(object);
      await unlessAbsent(remove(docker, object));
    }
  }
  return all.map(({ leftover }) => leftover);
}

async function remove(docker: Docker, { id, leftover }: FoundObject): Promise<void> {
  if (leftover.kind === 'container') await docker.getContainer(id).remove({ force: true, v: true });
  else if (leftover.kind === 'network') await docker.getNetwork(id).remove();
  else await docker.getVolume(id).remove({ force: true });
}
