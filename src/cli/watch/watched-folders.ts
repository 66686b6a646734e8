import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { listFolder } from '../package/list-folder.ts';
import { foldersAbove, packageRoot } from '../package/package-root.ts';
import { toldFiles } from '../package/told-files.ts';

/** So many folders are watched at most; each takes a little of what the system has. */
const MOST = 500;
/** How deep a folder is watched. */
const DEPTH = 8;
/** How deep the package around a file is watched, as its other files count too. */
const PACKAGE_DEPTH = 2;

/** The folders in which a change can change the verdict on what the paths stand for. */
export function watchedFolders(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    if (isFolder(path)) addFolder(resolve(path), DEPTH, folders);
    else if (/[*?{}[\]!]/.test(path)) addFolder(fixedPart(path), DEPTH, folders);
    else {
      const file = resolve(path);
      folders.add(dirname(file));
      addFolder(packageRoot(file, foldersAbove(dirname(file)), toldFiles), PACKAGE_DEPTH, folders);
    }
  }
  return [...folders].filter(isFolder);
}

function addFolder(folder: string, depth: number, folders: Set<string>): void {
  if (folders.size >= MOST) return;
  folders.add(folder);
  if (depth === 0) return;
  for (const name of listFolder(folder).folders) addFolder(join(folder, name), depth - 1, folders);
}

/** The folder that a pattern starts from. */
function fixedPart(pattern: string): string {
  const steps = pattern.split('/');
  const first = steps.findIndex((step) => /[*?{}[\]!]/.test(step));
  return resolve(steps.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
