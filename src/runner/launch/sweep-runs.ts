import { rm } from 'node:fs/promises';
import { endpointText } from '../engine/endpoint.ts';
import { connect } from '../engine/engine.ts';
import { engineWords } from '../engine/engine-words.ts';
import { caller } from '../outputs/owner.ts';
import { foreignStaging, removeContainers, removeStaging } from './remove-run.ts';
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
  if (!(await removeStaging({ engine, image, token, folder: staging, owner: caller() })))
    throw new Error(foreignStaging(staging));
  await rm(path, { force: true });
}
