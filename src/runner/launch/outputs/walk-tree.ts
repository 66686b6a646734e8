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

/** How a walk goes. */
export interface WalkOptions {
  /** Says of an error of the file system that it only ends its folder; the others are thrown. */
  readonly isSkipped?: (error: unknown) => boolean;
  /** Gives the names in a folder. */
  readonly list?: (folder: string) => Promise<readonly string[]>;
  /** Told of what lies so deep that no call of the system takes its path; nothing of it is looked at. */
  readonly onTooLong?: (relative: string) => void;
}

/** The longest path that a call of the system takes, in bytes (Linux, `PATH_MAX`, without the NUL at its end). */
const LONGEST_PATH = 4095;

/** All that lies below a folder, a folder before what is in it, in the order of their names. No link is followed. */
export async function* walkTree(
  root: string,
  options: WalkOptions = {},
  below = '',
): AsyncGenerator<TreeEntry> {
  for (const name of await namesIn(join(root, below), options)) {
    const relative = below === '' ? name : `${below}/${name}`;
    const path = join(root, relative);
    if (Buffer.byteLength(path) > LONGEST_PATH) {
      options.onTooLong?.(relative);
      continue;
    }
    const stats = await lstat(path);
    yield { path, relative, stats };
    if (stats.isDirectory()) yield* walkTree(root, options, relative);
  }
}

async function namesIn(
  folder: string,
  { isSkipped = () => false, list = readdir }: WalkOptions,
): Promise<readonly string[]> {
  try {
    return [...(await list(folder))].sort();
  } catch (error) {
    if (isSkipped(error)) return [];
    throw error;
  }
}
