import { cp, lstat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { inWords } from './in-words.ts';
import { PathError } from './path-error.ts';
import { safePath } from './safe-path.ts';

/** Copies a file or folder beside the page into the workspace, under its own name; a text is why it cannot be had. */
export async function copyBesidePage(
  pageFolder: string,
  path: string,
  workspace: string,
  repository: string,
): Promise<string | null> {
  const place = join(pageFolder, path);
  // Of the joined path: `..` has no name of its own, and would put the copy over the workspace's parent.
  const name = basename(place);
  let where = 'beside the page';
  try {
    const source = await safePath(repository, relative(repository, place));
    const kind = await lstat(source);
    if (name === '') throw new PathError(`"${path}" has no name to be copied under`);
    if (!kind.isFile() && !kind.isDirectory()) throw new PathError(`"${path}" is neither file nor folder`);
    where = 'in the workspace';
    const target = await safePath(workspace, name, false);
    await inWords(path, () => cp(source, target, { recursive: true, verbatimSymlinks: true }));
    return null;
  } catch (error) {
    if (error instanceof PathError) return `${error.message} ${where}`;
    throw error;
  }
}

/** A workspace that starts as a copy of another; pipes and sockets belong to processes that have ended and stay behind. */
export async function copyWorkspace(from: string, to: string): Promise<void> {
  const filter = async (path: string): Promise<boolean> => {
    const found = await lstat(path);
    return found.isFile() || found.isDirectory() || found.isSymbolicLink();
  };
  await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, filter });
}
