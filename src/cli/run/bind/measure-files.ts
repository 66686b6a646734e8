import { accessSync, constants, type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { MeasuredFile } from '../../../core/index.ts';

/** What lies in a folder. */
export interface MeasuredFolder {
  /** Null where there are more than are counted. */
  readonly files: readonly MeasuredFile[] | null;
  /** Links that lead out of the folder, or nowhere, from its root. */
  readonly outward: readonly string[];
}

/** More files than this are not measured. */
const MOST = 1_000_000;

/**
 * Every file below a folder and its size; links to files in the folder count as files, links to folders are not followed.
 * @param root absolute, without links in it
 * @throws where a folder or file in it cannot be read: the container could, as it runs as root, and the platform got it by the caller's hands
 */
export function measureFiles(root: string, most = MOST): MeasuredFolder {
  const files: MeasuredFile[] = [];
  const outward: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      const shown = relative(root, path).split(sep).join('/');
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isSymbolicLink() && !leadsInside(path, root)) outward.push(shown);
      else {
        const stats = statSync(path, { throwIfNoEntry: false });
        if (!stats?.isFile()) continue;
        accessSync(path, constants.R_OK);
        files.push({ path: shown, bytes: stats.size });
      }
      if (files.length > most) return { files: null, outward };
    }
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), outward: outward.sort() };
}

/** Nothing where the folder has gone in this moment. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Not where it leads nowhere: in the container it leads nowhere either. */
function leadsInside(link: string, root: string): boolean {
  try {
    const target = realpathSync(link);
    return target === root || target.startsWith(root + sep);
  } catch {
    return false;
  }
}
