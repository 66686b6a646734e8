import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { changeOwner, type OwnerRepair } from './change-owner.ts';
import { walkTree } from './walk-tree.ts';

/** Names of what is worth keeping in a staging folder, as `stage` and `takeOver` give them. */
const OUTPUT = /^(?:output-|stdout$|stderr$)/;

/**
 * Leaves only outputs in the staging folder of a run that nobody looks after any more, and gives them to the caller.
 * @returns false where there are none, or it has gone; nothing is touched then
 */
export async function keepsOutputs(repair: OwnerRepair): Promise<boolean> {
  const { folder } = repair;
  if (!existsSync(folder)) return false;
  // Where that cannot be done, they are kept all the same: root can read them.
  await changeOwner(repair);
  if (!(await holdsFiles(folder))) return false;
  for (const name of await readdir(folder))
    if (!OUTPUT.test(name)) await rm(join(folder, name), { recursive: true, force: true });
  return true;
}

async function holdsFiles(folder: string): Promise<boolean> {
  for await (const { relative, stats } of walkTree(folder, { isSkipped: isClosed }))
    if (OUTPUT.test(relative) && !stats.isDirectory()) return true;
  return false;
}

/** What another user closed may hold outputs, and does not end the search. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EACCES';
}
