import { posix } from 'node:path';
import type Docker from 'dockerode';
import { unlessAbsent } from '../../engine/absent.ts';
import { firstEntry } from '../image/first-entry.ts';

const MAX_LINKS = 10;

/** A file of a container: how large it is, and its first bytes. */
interface ArchivedFile {
  readonly size: number;
  readonly bytes: Buffer;
}

/**
 * The beginning of a file of a container, which need not run; null where it has no such file. Links are followed within the
 * container. Folders in memory are empty once it has ended.
 * @param path absolute, in the container
 * @param most how many bytes are read
 * @throws the engine's error
 */
export async function archivedFile(
  container: Docker.Container,
  path: string,
  most: number,
): Promise<ArchivedFile | null> {
  let place = path;
  for (let links = 0; links <= MAX_LINKS; links += 1) {
    const found = await lookAt(container, place, most);
    if (typeof found !== 'string') return found;
    place = posix.resolve(posix.dirname(place), found);
  }
  return null;
}

/** The first entry of the archive that the engine makes of a path; a text is where a link leads. */
async function lookAt(
  container: Docker.Container,
  path: string,
  most: number,
): Promise<ArchivedFile | string | null> {
  let bytes = Buffer.alloc(0);
  for await (const piece of (await archiveOf(container, path)) ?? []) {
    bytes = Buffer.concat([bytes, Buffer.from(piece)]);
    const entry = firstEntry(bytes);
    if (entry === undefined) continue;
    if (entry.kind !== 'file') return entry.kind === 'link' ? entry.target : null;
    const { size, start } = entry;
    const end = start + Math.min(size, most);
    // Leaving the loop ends the stream, whatever may follow.
    if (bytes.length >= end) return { size, bytes: bytes.subarray(start, end) };
  }
  return null;
}

async function archiveOf(container: Docker.Container, path: string): Promise<NodeJS.ReadableStream | null> {
  try {
    return await unlessAbsent(container.getArchive({ path }));
  } catch (error) {
    // A link to itself.
    if (error instanceof Error && error.message.includes('too many links')) return null;
    throw error;
  }
}
