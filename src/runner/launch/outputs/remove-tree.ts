import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { walkTree } from './walk-tree.ts';

/**
 * Removes a folder with all in it, also what lies so deep that no path leads to it: folders on the way are lifted up.
 * @throws the error of the file system
 */
export async function removeTree(folder: string): Promise<void> {
  for (let lifted = 0; ; lifted += 1) {
    try {
      return await rm(folder, { recursive: true, force: true });
    } catch (error) {
      if (!isCode(error, 'ENAMETOOLONG') || !(await lift(folder, `lifted-${lifted}`))) throw error;
    }
  }
}

/** Moves one folder that holds what is too deep to the top; false where there is none. */
async function lift(folder: string, name: string): Promise<boolean> {
  let deep: string | null = null;
  const onTooLong = (relative: string): void => {
    deep ??= relative;
  };
  try {
    for await (const _ of walkTree(folder, { onTooLong })) if (deep !== null) break;
    if (deep === null) return false;
    await rename(join(folder, dirname(deep)), join(folder, name));
  } catch (error) {
    // What Node was about to remove when it gave up may go only now.
    if (!isCode(error, 'ENOENT')) throw error;
  }
  return true;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
