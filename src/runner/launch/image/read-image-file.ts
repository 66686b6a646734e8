import { posix } from 'node:path';
import type Docker from 'dockerode';
import { unlessAbsent } from '../../engine/absent.ts';
import type { Engine } from '../../engine/engine.ts';
import { TRIAL_LABEL, trialOwner } from '../../needs/sweep-trials.ts';
import { firstEntry } from './first-entry.ts';

/** A manifest is small; what is larger is none. */
const MAX_BYTES = 1_000_000;
const MAX_LINKS = 10;

/** A file of an image that is larger than `readImageFile` takes. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/**
 * The text of a file of an image; null where the image has no such file. A container is made for it, never started.
 * Links are followed within the image.
 * @param path absolute, in the image
 * @throws FileTooLarge over a megabyte
 */
export async function readImageFile(
  { docker }: Engine,
  image: { readonly id: string },
  path: string,
): Promise<string | null> {
  const container = await docker.createContainer({
    Image: image.id,
    // An image without a command of its own needs one; it is never started.
    Entrypoint: ['/'],
    Labels: { [TRIAL_LABEL]: trialOwner() },
    NetworkDisabled: true,
  });
  try {
    let place = path;
    for (let links = 0; links <= MAX_LINKS; links += 1) {
      const entry = await readEntry(container, place);
      if (entry === null || 'text' in entry) return entry?.text ?? null;
      place = posix.resolve(posix.dirname(place), entry.target);
    }
    return null;
  } finally {
    await unlessAbsent(container.remove({ force: true, v: true }));
  }
}

type Entry = { readonly text: string } | { readonly target: string };

/** The first entry of the archive that the engine makes of a path: a file's text, or where a link leads. */
async function readEntry(container: Docker.Container, path: string): Promise<Entry | null> {
  const archive = await archiveOf(container, path);
  if (archive === null) return null;
  let bytes = Buffer.alloc(0);
  for await (const piece of archive) {
    bytes = Buffer.concat([bytes, Buffer.from(piece)]);
    const entry = entryOf(bytes, path);
    // Leaving the loop ends the stream, whatever may follow.
    if (entry !== undefined) return entry;
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

/** Undefined as long as more bytes are needed. */
function entryOf(bytes: Buffer, path: string): Entry | null | undefined {
  const entry = firstEntry(bytes);
  if (entry === undefined || entry.kind === 'other') return entry === undefined ? undefined : null;
  if (entry.kind === 'link') return entry;
  const { size, start } = entry;
  if (size > MAX_BYTES)
    throw new FileTooLarge(`${path} has ${size} bytes, and at most ${MAX_BYTES} are read`);
  return start + size > bytes.length ? undefined : { text: bytes.toString('utf8', start, start + size) };
}
