import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are not there; returns the uppermost that was made, null where it was there. Node's
 * own `recursive` never ends where a folder that is there takes none into it and says ENOENT, as /proc does (Node 24.21).
 * @throws the error of the file system
 */
export async function makeFolders(path: string): Promise<string | null> {
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return null;
    if (code !== 'ENOENT') throw error;
    const above = dirname(path);
    const first = above === path ? null : await makeFolders(above);
    // Whatever is said this time is meant.
    if (first === null) return await mkdirOnce(path);
    await mkdir(path);
    return first;
  }
}

/** Somebody else may have made it in this moment. */
async function mkdirOnce(path: string): Promise<string | null> {
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
}
