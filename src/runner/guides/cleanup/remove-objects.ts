import { setTimeout as wait } from 'node:timers/promises';
import type Docker from 'dockerode';
import type { Leftover } from '../../../docs/index.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import { type FoundObject, findObjects } from './find-objects.ts';
import { removeObject } from './remove-object.ts';

/** What was found of an example, and of it, in sentences, what would not go. */
export interface Removal {
  readonly leftovers: readonly Leftover[];
  readonly stuck: readonly string[];
}

const MOST_PASSES = 25;
/** Between two looks at what would not go: an engine may be busy with it. */
const PAUSE_MS = 200;

/**
 * Removes what an example has on the engine and tells what it was. It looks again until a pass finds nothing: a
 * request that the engine had taken before its client was stopped may still make something. What will not go does not
 * keep the rest.
 */
export async function removeObjects(
  docker: Docker,
  token: string,
  entries: readonly JournalEntry[],
): Promise<Removal> {
  const all = new Map<string, Leftover>();
  let stuck: readonly string[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const found = await findObjects(docker, token, entries);
    for (const { id, leftover } of found) if (!all.has(id)) all.set(id, leftover);
    stuck = await removeEach(docker, found);
    if (found.length === 0) break;
    if (stuck.length > 0) await wait(PAUSE_MS);
  }
  return { leftovers: [...all.values()], stuck };
}

/** In this order: containers hold the rest. */
async function removeEach(docker: Docker, found: readonly FoundObject[]): Promise<readonly string[]> {
  const stuck: string[] = [];
  for (const object of found) {
    const why = await removeObject(docker, object);
    if (why !== null) stuck.push(why);
  }
  return stuck;
}
