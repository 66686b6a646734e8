import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { safePath } from './safe-path.ts';

/** Copies a file or folder beside the page into the workspace, under its own name. */
export async function copyBesidePage(
  pageFolder: string,
  path: string,
  workspace: string,
  repository: string,
): Promise<void> {
  const source = await safePath(repository, relativeTo(repository, join(pageFolder, path)));
  await cp(source, join(workspace, basename(path)), { recursive: true, verbatimSymlinks: true });
}

/** A workspace that starts as a copy of another. */
export async function copyWorkspace(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
}

function relativeTo(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
