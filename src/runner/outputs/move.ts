import { constants } from 'node:fs';
import { copyFile, cp, lstat, mkdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where something that was to be moved lies now. */
export interface Moved {
  readonly path: string;
  /** The place that it was to have and that is taken by something of another kind; null where it has it. */
  readonly conflict: string | null;
}

/**
 * Moves a file or link to its place and replaces a file or link that lies there. Where a folder does, or a file where a
 * folder above it must be, it is put beside under a name of ours, and nothing is lost.
 */
export async function moveFile(from: string, to: string, token: string): Promise<Moved> {
  const blocked = await blockedAt(to);
  const path = blocked === null ? to : besideName(to, blocked, token);
  await mkdir(dirname(path), { recursive: true });
  try {
    await rename(from, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await moveAcross(from, path);
  }
  return { path, conflict: blocked };
}

/** A copy of what a link means, for a place from which it would lead nowhere. */
export async function copyMeaning(from: string, to: string, token: string): Promise<Moved> {
  const blocked = await blockedAt(to);
  const path = blocked === null ? to : besideName(to, blocked, token);
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  await cp(from, path, { recursive: true, verbatimSymlinks: true });
  return { path, conflict: blocked };
}

/** Makes a folder at its place, where nothing else lies. */
export async function moveFolder(to: string): Promise<boolean> {
  if ((await blockedAt(join(to, 'inside'))) !== null) return false;
  await mkdir(to, { recursive: true });
  return true;
}

/** The place that is taken: `to` by a folder, or one above it by anything else. Null where it is free to have. */
async function blockedAt(to: string): Promise<string | null> {
  if ((await kindAt(to)) === 'folder') return to;
  for (let above = dirname(to); ; above = dirname(above)) {
    const kind = await kindAt(above);
    if (kind === 'folder') return null;
    if (kind === 'other') return above;
    if (above === dirname(above)) return null;
  }
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
  const beside = join(dirname(blocked), `.waybill-conflict-${token}-${basename(blocked)}`);
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
