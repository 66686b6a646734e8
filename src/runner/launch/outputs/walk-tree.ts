import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that lies in a folder, however deep. */
export interface TreeEntry {
  /** Absolute. */
  readonly path: string;
  /** From the root of the walk, `/` as separator. */
  readonly relative: string;
  readonly stats: Stats;
}

/**
 * All that lies below a folder, a folder before what is in it, in the order of their names. No link is followed.
 * @param isSkipped says of an error of the file system that it only ends its folder; the others are thrown
 * @param list gives the names in a folder
 */
export async function* walkTree(
  root: string,
  below = '',
  isSkipped: (error: unknown) => boolean = () => false,
  list: (folder: string) => Promise<readonly string[]> = readdir,
): AsyncGenerator<TreeEntry> {
  for (const name of await namesIn(join(root, below), isSkipped, list)) {
    const relative = below === '' ? name : `${below}/${name}`;
    const path = join(root, relative);
    const stats = await lstat(path);
    yield { path, relative, stats };
    if (stats.isDirectory()) yield* walkTree(root, relative, isSkipped, list);
  }
}

async function namesIn(
  folder: string,
  isSkipped: (error: unknown) => boolean,
  list: (folder: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return [...(await list(folder))].sort();
  } catch (error) {
    if (isSkipped(error)) return [];
    throw error;
  }
}
