import { chmod, lchown } from 'node:fs/promises';
import type { Owner } from './owner.ts';
import { readableNames } from './readable-names.ts';
import { type TreeEntry, walkTree } from './walk-tree.ts';

/** Read and write for the owner, and for a folder the right to enter it; no bit that lets others become the owner. */
const FILE_BITS = 0o600;
const FOLDER_BITS = 0o700;
const PERMISSIONS = 0o777;
/** A folder whose files get its group keeps that. */
const SETGID = 0o2000;

/** True where something below a folder is not the caller's, or cannot even be looked at. */
export async function isForeign(root: string, owner: Owner): Promise<boolean> {
  try {
    for await (const entry of walkTree(root)) if (entry.stats.uid !== owner.uid) return true;
    return false;
  } catch (error) {
    // A name that is no UTF-8 is not found by its text.
    const codes = ['EACCES', 'ENOENT'];
    if (error instanceof Error && 'code' in error && codes.includes(String(error.code))) return true;
    throw error;
  }
}

/**
 * Gives all below a folder to the caller, as far as the system lets this process do so, and readable names where needed.
 * @param onRenamed is told of a new name
 */
export async function giveTo(
  root: string,
  owner: Owner,
  onRenamed: (name: string) => void = () => {},
): Promise<void> {
  const list = (folder: string) => readableNames(folder, onRenamed);
  for await (const entry of walkTree(root, { list })) {
    if (!isOwned(entry, owner)) await lchown(entry.path, owner.uid, owner.gid);
    await openToOwner(entry);
  }
}

/** Links have no permissions of their own; those of what they point at are none of ours. */
async function openToOwner({ path, stats }: TreeEntry): Promise<void> {
  if (!stats.isDirectory() && !stats.isFile()) return;
  const wanted = stats.isDirectory()
    ? (stats.mode & (PERMISSIONS | SETGID)) | FOLDER_BITS
    : (stats.mode & PERMISSIONS) | FILE_BITS;
  if ((stats.mode & 0o7777) !== wanted) await chmod(path, wanted);
}

function isOwned({ stats }: TreeEntry, { uid, gid }: Owner): boolean {
  return stats.uid === uid && stats.gid === gid;
}
