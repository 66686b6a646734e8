import { isAbsent, unlessAbsent } from '../../engine/absent.ts';
import type { Engine } from '../../engine/engine.ts';
import { EngineError } from '../../engine/engine-error.ts';
import { refusalOf } from '../../engine/refusal-of.ts';
import { TRIAL_LABEL, trialOwner } from '../../needs/sweep-trials.ts';
import { archivedFile } from '../container/archived-file.ts';

/** A manifest is small; what is larger is none. */
const MAX_BYTES = 1_000_000;

/** A file of an image that is larger than `readImageFile` takes. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/**
 * The text of a file of an image; null where the image has no such file. A container is made for it, never started.
 * Links are followed within the image.
 * @param path absolute, in the image
 * @throws FileTooLarge over a megabyte
 * @throws EngineError where the engine refuses or has gone; that it has no such image is thrown as it says so (404)
 */
export async function readImageFile(
  engine: Engine,
  image: { readonly id: string },
  path: string,
): Promise<string | null> {
  try {
    return await readFrom(engine, image, path);
  } catch (error) {
    if (isAbsent(error) || error instanceof FileTooLarge) throw error;
    const words = refusalOf(error, `the look into ${image.id}`);
    throw new EngineError(
      `The engine cannot look into ${image.id}: ${words}`,
      'Look whether the engine is well: `waybill doctor`.',
      { cause: error },
    );
  }
}

async function readFrom(
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
    const file = await archivedFile(container, path, MAX_BYTES);
    if (file === null) return null;
    const { size, bytes } = file;
    if (size <= MAX_BYTES) return bytes.toString('utf8');
    throw new FileTooLarge(`${path} has ${size} bytes, and at most ${MAX_BYTES} are read`);
  } finally {
    await unlessAbsent(container.remove({ force: true, v: true }));
  }
}
