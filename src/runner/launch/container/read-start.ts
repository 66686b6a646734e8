import { posix } from 'node:path';
import type Docker from 'dockerode';
import { firstEntry } from '../image/first-entry.ts';

const MAX_LINKS = 10;

/**
 * The first bytes of a file of a container, which need not run; null where it has no such file, or none that can be read.
 * Links are followed within the container. Folders in memory are empty once it has ended.
 * @param path absolute, in the container
 */
export async function readStart(
  container: Docker.Container,
  path: string,
  most: number,
): Promise<Uint8Array | null> {
  let place = path;
  for (let links = 0; links <= MAX_LINKS; links += 1) {
    const found = await startOf(container, place, most);
    if (typeof found !== 'string') return found;
    place = posix.resolve(posix.dirname(place), found);
  }
  return null;
}

/** A text is where a link leads. */
async function startOf(
  container: Docker.Container,
  path: string,
  most: number,
): Promise<Uint8Array | string | null> {
  try {
    let bytes = Buffer.alloc(0);
    for await (const piece of await container.getArchive({ path })) {
      bytes = Buffer.concat([bytes, Buffer.from(piece)]);
      const entry = firstEntry(bytes);
      if (entry === undefined) continue;
      if (entry.kind !== 'file') return entry.kind === 'link' ? entry.target : null;
      const end = entry.start + Math.min(entry.size, most);
      // Leaving the loop ends the stream, whatever may follow.
      if (bytes.length >= end) return bytes.subarray(entry.start, end);
    }
    return null;
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) return null;
    throw error;
  }
}
