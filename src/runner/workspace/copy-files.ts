import { cp } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { PathError, safePath } from './safe-path.ts';

/** Copies a file or folder beside the page into the workspace, under its own name; a text is why it cannot be had. */
export async function copyBesidePage(
  pageFolder: string,
  path: string,
  workspace: string,
  repository: string,
): Promise<string | null> {
  try {
    const source = await safePath(repository, relative(repository, join(pageFolder, path)));
    await cp(source, join(workspace, basename(path)), { recursive: true, verbatimSymlinks: true });
    return null;
  } catch (error) {
    if (error instanceof PathError) return `${error.message} beside the page`;
    throw error;
  }
}

/** A workspace that starts as a copy of another. */
export async function copyWorkspace(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
}
