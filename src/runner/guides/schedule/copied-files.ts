import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file that an example finds in its workspace. */
export interface CopiedFile {
  readonly path: string;
  readonly content: string;
}

const MOST_DEPTH = 5;
const MOST_FILES = 500;
const MOST_BYTES = 1024 * 1024;

/**
 * The texts that come into a workspace by `files=`, for what they name on the host. What cannot be read, is large or lies
 * deep is left out: the run itself tells what is missing.
 * @param folder the page's folder
 */
export function copiedFiles(folder: string, files: readonly string[]): readonly CopiedFile[] {
  const found: CopiedFile[] = [];
  const add = (place: string, path: string, depth: number): void => {
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (stat === undefined || found.length >= MOST_FILES) return;
    if (stat.isDirectory()) {
      if (depth < MOST_DEPTH)
        for (const name of readdirSync(place)) add(join(place, name), `${path}/${name}`, depth + 1);
    } else if (stat.isFile() && stat.size <= MOST_BYTES) {
      found.push({ path, content: readFileSync(place, 'utf8') });
    }
  };
  for (const file of files) {
    const place = join(folder, file);
    try {
      add(place, basename(place), 0);
    } catch (error) {
      // A folder or file that this user cannot read; the example fails by it with a message of its own.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return found;
}
