import { constants } from 'node:fs';
import { copyFile, cp, lstat, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { OWN_PREFIX } from '../../../core/index.ts';
import { makeFolders } from './make-folders.ts';

/** Where something that was to be moved lies now. */
export interface Moved {
  readonly path: string;
  /** The place that it was to have and that is taken by something of another kind; null where it has it. */
  readonly conflict: string | null;
}

/** Where something may be put. */
export interface Room {
  /** `--output`, absolute. Nothing above it is looked at, and no link below it is followed. */
  readonly output: string;
  /** The run's, for names of our own. */
  readonly token: string;
}

/**
 * Moves a file or link to its place and replaces a file or link that lies there. Where a folder does, or a file or link
 * where a folder above it must be, it is put beside under a name of ours, and nothing is lost.
 */
export async function moveFile(from: string, to: string, room: Room): Promise<Moved> {
  const { path, conflict } = await freePlace(to, room);
  try {
    await rename(from, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await moveAcross(from, path);
  }
  return { path, conflict };
}

/** A copy of the files that a link means, for a place from which it would lead nowhere. */
export async function copyMeaning(from: string, to: string, room: Room): Promise<Moved> {
  const { path, conflict } = await freePlace(to, room);
  await rm(path, { force: true });
  await cp(from, path, { recursive: true, filter: isPlain });
  return { path, conflict };
}

/** Makes a folder at its place, where nothing else lies. */
export async function makeFolder(to: string, { output }: Room): Promise<void> {
  if ((await blockedBelow(output, join(to, 'inside'))) === null) await makeFolders(to);
}

/** Links are not followed here either. */
async function isPlain(path: string): Promise<boolean> {
  const stats = await lstat(path);
  return stats.isFile() || stats.isDirectory();
}

/** The place itself, or one beside it where it is taken; the folder above it is there. */
async function freePlace(to: string, { output, token }: Room): Promise<Moved> {
  const taken = (await kindAt(to)) === 'folder' ? to : null;
  const conflict = (await blockedBelow(output, to)) ?? taken;
  const path = conflict === null ? to : besideName(to, conflict, token);
  await makeFolders(dirname(path));
  return { path, conflict };
}

/** What lies where a folder above a place must be, from `--output` downwards; null where nothing does. */
async function blockedBelow(output: string, to: string): Promise<string | null> {
  let folder = output;
  for (const name of relative(output, dirname(to)).split(sep)) {
    folder = join(folder, name);
    const kind = await kindAt(folder);
    if (kind === null) return null;
    if (kind === 'other') return folder;
  }
  return null;
}

async function kindAt(path: string): Promise<'folder' | 'other' | null> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null;
    throw error;
  }
}

/** `a/b` that is taken becomes `a/.waybill-conflict-TOKEN-b`, with all that was to lie below it. */
function besideName(to: string, blocked: string, token: string): string {
  const beside = join(dirname(blocked), `${OWN_PREFIX}conflict-${token}-${basename(blocked)}`);
  return `${beside}${to.slice(blocked.length)}`;
}

async function moveAcross(from: string, to: string): Promise<void> {
  if ((await lstat(from)).isSymbolicLink()) {
    await rm(to, { force: true });
    await symlink(await readlink(from), to);
  } else {
    await rm(to, { force: true });
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
  await rm(from);
}
