import { rm } from 'node:fs/promises';
import { endpointText } from '../engine/endpoint.ts';
import { connect } from '../engine/engine.ts';
import { engineWords } from '../engine/engine-words.ts';
import { keepsOutputs } from './outputs/keeps-outputs.ts';
import { caller } from './outputs/owner.ts';
import { foreignStaging, removeContainers, removeStaging } from './remove-run.ts';
import { type AbandonedRun, abandonedRuns, runJournalFolder } from './run-journal.ts';

/**
 * Removes what runs of killed processes have left: their containers, then their staging folders. What a container wrote that
 * had ended stays, as it is whole and its run may have taken days. Returns a sentence for each: what was cleaned or kept, or
 * why it has to wait.
 */
export async function sweepRuns(folder: string = runJournalFolder()): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const run of abandonedRuns(folder)) {
    try {
      lines.push(await sweepRun(run));
    } catch (error) {
      const why = engineWords(error);
      lines.push(`What an earlier run (process ${run.pid}) left has to wait: ${why}`);
    }
  }
  return lines;
}

async function sweepRun(run: AbandonedRun): Promise<string> {
  const { endpoint, token, staging, image, path, pid, hasEnded } = run;
  const engine = await connect(endpoint, 'journal');
  if (typeof engine === 'string') throw new Error(`${endpointText(endpoint)}: ${engine}`);
  await removeContainers(engine.docker, token);
  const repair = { engine, image, token, folder: staging, owner: caller() };
  const isKept = hasEnded && (await keepsOutputs(repair));
  if (!isKept && !(await removeStaging(repair))) throw new Error(foreignStaging(staging));
  await rm(path, { force: true });
  if (!isKept) return `Cleaned up after a killed run (process ${pid}).`;
  return `The container of an earlier run (process ${pid}) had ended, and its outputs were not put into place: they lie in ${staging}.`;
}
