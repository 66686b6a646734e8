import { type Dirent, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { globby, isDynamicPattern } from 'globby';
import { UsageError } from '../usage-error.ts';
import { unreadable } from './unreadable.ts';

/**
 * Files below a folder that match a pattern, without what git ignores and without node_modules. Links to files count; links
 * to folders are not followed, as they may lead out of the folder or in circles.
 * @throws UsageError where a folder on the way cannot be read: what is in it would go unseen
 */
export async function search(patterns: readonly string[], folder: string): Promise<string[]> {
  try {
    const entries = await globby(patterns, {
      cwd: resolve(folder),
      gitignore: true,
      ignore: ['**/node_modules/**'],
      followSymbolicLinks: false,
      onlyFiles: false,
      objectMode: true,
    });
    return entries
      .filter(({ path, dirent }) => dirent.isFile() || isLinkToFile(dirent, resolve(folder, path)))
      .map(({ path }) => path);
  } catch (error) {
    if (error instanceof RangeError || !(error instanceof Error && 'code' in error)) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(
        `${patterns.join(' ')} cannot be searched for: ${reason}`,
        'name the files themselves',
      );
    }
    throw unreadable('path' in error ? String(error.path) : folder, error);
  }
}

function isLinkToFile(entry: Pick<Dirent, 'isSymbolicLink'>, path: string): boolean {
  return entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

/** Whether a path is a pattern, such as `gears/*.json`. */
export function isPattern(path: string): boolean {
  return isDynamicPattern(path);
}
