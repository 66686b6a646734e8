import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { cacheFolder } from '../../input/cache-folder.ts';
import { unpackZip } from '../../package/zip/unpack-zip.ts';
import { UsageError } from '../../usage-error.ts';

/**
 * Unpacks a zip into a folder that stays, for a printed line that is pasted later: one for each content, made anew each time.
 * @returns the folder, absolute
 * @throws UsageError as `unpackZip`, and where it cannot be written
 */
export function keepUnpacked(zip: string, above: string = cacheFolder('unpacked')): string {
  const parts = join(above, `part-${process.pid}`);
  try {
    rmSync(parts, { recursive: true, force: true });
    mkdirSync(parts, { recursive: true, mode: 0o700 });
    unpackZip(zip, parts);
    const hash = createHash('sha256').update(readFileSync(zip)).digest('hex').slice(0, 16);
    const folder = join(above, hash);
    rmSync(folder, { recursive: true, force: true });
    renameSync(parts, folder);
    return folder;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      `${zip} cannot be unpacked to ${above}: ${error.message}`,
      'set XDG_CACHE_HOME to a folder of yours, or name the unpacked folder',
    );
  } finally {
    rmSync(parts, { recursive: true, force: true });
  }
}
