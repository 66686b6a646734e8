import type Docker from 'dockerode';
import { unlessAbsent } from '../engine/absent.ts';
import { RUN_LABEL } from './container/run-label.ts';
import { changeOwner, type OwnerRepair } from './outputs/change-owner.ts';
import { removeTree } from './outputs/remove-tree.ts';

/** Removes all containers of a run, by force. */
export async function removeContainers(docker: Docker, token: string): Promise<void> {
  const filters = { label: [`${RUN_LABEL}=${token}`] };
  for (const { Id: id } of await docker.listContainers({ all: true, filters }))
    await unlessAbsent(docker.getContainer(id).remove({ force: true, v: true }));
}

/** Removes the folder of a run; what another user of its container has made is taken over first. False where it stays. */
export async function removeStaging(repair: OwnerRepair): Promise<boolean> {
  const { folder } = repair;
  if (await isRemoved(folder)) return true;
  return (await changeOwner(repair)) && (await isRemoved(folder));
}

/** Says of a folder of ours that it has to stay. */
export function foreignStaging(folder: string): string {
  return `${folder} holds files of another user and could not be removed; remove it as root.`;
}

async function isRemoved(folder: string): Promise<boolean> {
  try {
    await removeTree(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['EACCES', 'EPERM'].includes(String(error.code)))
      return false;
    throw error;
  }
}
