import { rm } from 'node:fs/promises';
import type Docker from 'dockerode';
import { unlessAbsent } from '../cleanup/absent.ts';
import { RUN_LABEL } from '../container/run-label.ts';
import { endpointText } from '../engine/endpoint.ts';
import { connect } from '../engine/engine.ts';
import { engineWords } from '../engine/engine-words.ts';
import { changeOwner } from '../outputs/change-owner.ts';
import { caller } from '../outputs/owner.ts';
import { type AbandonedRun, abandonedRuns, runJournalFolder } from './run-journal.ts';

/**
 * Removes what runs of killed processes have left: their containers, then their staging folders. Returns a sentence for
 * each: what was cleaned, or why it has to wait.
 */
export async function sweepRuns(folder: string = runJournalFolder()): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const run of abandonedRuns(folder)) {
    try {
      await sweepRun(run);
      lines.push(`Cleaned up after a killed run (process ${run.pid}).`);
    } catch (error) {
      const why = engineWords(error);
      lines.push(`What an earlier run (process ${run.pid}) left has to wait: ${why}`);
    }
  }
  return lines;
}

async function sweepRun({ endpoint, token, staging, image, path }: AbandonedRun): Promise<void> {
  const engine = await connect(endpoint, 'journal');
  if (typeof engine === 'string') throw new Error(`${endpointText(endpoint)}: ${engine}`);
  await removeContainers(engine.docker, token);
  await removeStaging({ engine, image, token, folder: staging, owner: caller() });
  await rm(path, { force: true });
}

/** Removes all containers of a run, by force. */
export async function removeContainers(docker: Docker, token: string): Promise<void> {
  const filters = { label: [`${RUN_LABEL}=${token}`] };
  for (const { Id: id } of await docker.listContainers({ all: true, filters }))
    await unlessAbsent(docker.getContainer(id).remove({ force: true, v: true }));
}

/** Removes the folder of a run; what another user of its container has made is taken over first. */
export async function removeStaging(repair: Parameters<typeof changeOwner>[0]): Promise<void> {
  const { folder } = repair;
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) throw error;
    await changeOwner(repair);
    await rm(folder, { recursive: true, force: true });
  }
}
