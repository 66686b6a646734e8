import type Docker from 'dockerode';
import type { JournalEntry } from '../journal/entry.ts';
import { unlessAbsent } from './absent.ts';

/**
 * Takes back the names that an example gave: new ones are removed, moved or removed ones put back where their image
 * is still there. Parents stay (`noprune`): they are the build cache.
 */
export async function restoreImages(docker: Docker, entries: readonly JournalEntry[]): Promise<void> {
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'tag') await restoreTag(docker, entry.name, entry.before);
    if (entry.kind === 'image') await unlessAbsent(docker.getImage(entry.id).remove({ noprune: true }));
  }
}

async function restoreTag(docker: Docker, name: string, before: string | null): Promise<void> {
  const now = (await unlessAbsent(docker.getImage(name).inspect()))?.Id ?? null;
  if (now === before) return;
  if (before === null) {
    await unlessAbsent(docker.getImage(name).remove({ force: true, noprune: true }));
    return;
  }
  const cut = name.lastIndexOf(':');
  await unlessAbsent(docker.getImage(before).tag({ repo: name.slice(0, cut), tag: name.slice(cut + 1) }));
}
