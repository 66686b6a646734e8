import { lstatSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { NewFile } from './package-spec.ts';

const HELP = 'nothing was written, and nothing is ever overwritten: name a new folder, or an empty one';

/**
 * Makes sure that nothing is where new files are to be, before the first of them is written.
 * @throws UsageError where something is, by its name; what the file system says where it cannot be looked at
 */
export function refuseExisting(folder: string, files: readonly NewFile[]): void {
  // The kernel keeps no files there, and Node does not come back from making a folder in /proc.
  if (/^\/(?:proc|sys)(?:\/|$)/.test(resolve(folder))) {
    throw new UsageError(`${folder} is no place for files`, 'name another folder');
  }
  const places = files.map(({ path }) => join(folder, path));
  for (const place of new Set([folder, ...places.map(dirname)])) {
    if (isFolder(place) === false) throw new UsageError(`${place} exists and is no folder`, HELP);
  }
  const existing = places.filter(exists);
  if (existing.length > 0) {
    const verb = existing.length === 1 ? 'exists' : 'exist';
    throw new UsageError(`${existing.join(', ')} ${verb} already`, HELP);
  }
}

/** Null where nothing is there. */
function isFolder(path: string): boolean | null {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? null;
}

/** A link that leads nowhere is somebody's too. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
