import type Docker from 'dockerode';
import { unlessAbsent } from '../../engine/absent.ts';
import type { JournalEntry } from '../../journal/entry.ts';

/**
 * Takes back the names that examples gave, each to what it meant before the first of them: new ones are removed, moved or
 * removed ones put back where their image is still there. Parents stay (`noprune`): they are the build cache. Names that
 * a living run has, too (`held`), are left to it, and one that somebody else has given meanwhile is theirs.
 */
export async function restoreImages(
  docker: Docker,
  entries: readonly JournalEntry[],
  held: ReadonlySet<string> = new Set(),
): Promise<void> {
  const first = firstMeanings(entries);
  const ready = [...first].filter(([name]) => !held.has(name));
  // Names that are given back first: a name of ours may be all that holds their image.
  for (const [name, before] of ready) {
    if (before !== null && (await isOurs(docker, name, before, entries))) await give(docker, name, before);
  }
  for (const [name, before] of ready) {
    if (before === null && (await isOurs(docker, name, before, entries))) await take(docker, name);
  }
  for (const entry of entries) if (entry.kind === 'image') await takeUnnamed(docker, entry.id);
}

/** What each name meant before the first of these examples. */
function firstMeanings(entries: readonly JournalEntry[]): ReadonlyMap<string, string | null> {
  const tags = entries.filter((entry) => entry.kind === 'tag').toSorted((a, b) => a.at - b.at);
  return new Map(tags.toReversed().map(({ name, before }) => [name, before]));
}

/** False for a name that is as it was, and for one that means what no example has made it mean. */
async function isOurs(
  docker: Docker,
  name: string,
  before: string | null,
  entries: readonly JournalEntry[],
): Promise<boolean> {
  const now = (await unlessAbsent(docker.getImage(name).inspect()))?.Id ?? null;
  if (now === before) return false;
  const meanings = entries.flatMap((entry) =>
    entry.kind === 'named' && entry.name === name ? [entry.id] : [],
  );
  const isKnown = meanings.length > 0 && !meanings.includes(null);
  return now === null || !isKnown || meanings.includes(now);
}

async function give(docker: Docker, name: string, id: string): Promise<void> {
  const cut = name.lastIndexOf(':');
  await unlessAbsent(docker.getImage(id).tag({ repo: name.slice(0, cut), tag: name.slice(cut + 1) }));
}

/** An image that has a name is still somebody's. */
async function takeUnnamed(docker: Docker, id: string): Promise<void> {
  const seen = await unlessAbsent(docker.getImage(id).inspect());
  if (seen !== null && (seen.RepoTags ?? []).length === 0) await take(docker, id);
}

/** An image that a container of somebody else uses stays without its name. */
async function take(docker: Docker, name: string): Promise<void> {
  try {
    await unlessAbsent(docker.getImage(name).remove({ force: true, noprune: true }));
  } catch (error) {
    if (!(error instanceof Error && 'statusCode' in error && error.statusCode === 409)) throw error;
  }
}
