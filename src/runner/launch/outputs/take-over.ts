import type Docker from 'dockerode';
import { type RunProblem, runProblem } from '../../../core/index.ts';
import { changeOwner, type OwnerRepair } from './change-owner.ts';
import { fetchFolder } from './fetch-folder.ts';
import { giveTo } from './repair-owner.ts';
import type { StagedFolder, Staging } from './staging.ts';

/** The staging of a run whose outputs are the caller's. */
export interface TakenOver {
  readonly staging: Staging;
  readonly problems: readonly RunProblem[];
}

/** Makes the outputs of a container that has ended the caller's own: by their owner, or as a copy where that cannot be changed. */
export async function takeOver(
  staging: Staging,
  container: Docker.Container,
  repair: Omit<OwnerRepair, 'folder'>,
): Promise<TakenOver> {
  const outputs: StagedFolder[] = [];
  const problems: RunProblem[] = [];
  for (const staged of staging.outputs) {
    const { folder, target } = staged;
    const copy = `${folder}-copy`;
    const onRenamed = (name: string): void => {
      problems.push(renamed(name));
    };
    if (await changeOwner({ ...repair, folder, onRenamed })) {
      outputs.push(staged);
    } else if (await fetchFolder(container, target, copy)) {
      await giveTo(copy, repair.owner, onRenamed);
      outputs.push({ folder: copy, target });
    } else {
      problems.push(runProblem('run/owner', `What was written to ${target} belongs to another user.`));
      outputs.push(staged);
    }
  }
  return { staging: { ...staging, outputs }, problems };
}

function renamed(name: string): RunProblem {
  const message = `A file in the outputs has a name that is no UTF-8; it is kept as "${name}".`;
  return runProblem('run/output-name', message, { severity: 'warning' });
}
