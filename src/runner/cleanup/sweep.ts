import { rm } from 'node:fs/promises';
import { endpointText } from '../engine/endpoint.ts';
import { connect } from '../engine/engine.ts';
import { processStart } from '../journal/process-start.ts';
import { readJournals, type StoredJournal } from '../journal/read-journal.ts';
import { journalFolder } from '../journal/state-folder.ts';
import { stopProcesses } from '../session/stop-processes.ts';
import { removeObjects } from './remove-objects.ts';
import { restoreImages } from './restore-images.ts';

/**
 * Cleans up after processes that were killed before they could: their programs, folders, and what they made on the
 * engine. Returns a line for each journal: what was cleaned, or why it has to wait.
 */
export async function sweep(folder: string = journalFolder()): Promise<readonly string[]> {
  const lines: string[] = [];
  // The newest first: an example that continues another moved tags after it.
  const abandoned = readJournals(folder).filter(isAbandoned);
  abandoned.sort((a, b) => b.header.startedAt - a.header.startedAt);
  for (const journal of abandoned) lines.push(await sweepOne(journal));
  return lines;
}

function isAbandoned({ header }: StoredJournal): boolean {
  return processStart(header.pid) !== header.pidStart;
}

async function sweepOne({ path, header, entries }: StoredJournal): Promise<string> {
  const { token, root, home, endpoint, keep, pid } = header;
  await stopProcesses(null, home);
  if (!keep) await rm(root, { recursive: true, force: true });
  if (endpoint !== null) {
    const engine = await connect(endpoint, 'journal');
    if (typeof engine === 'string') {
      return `What a killed run (process ${pid}) left at ${endpointText(endpoint)} has to wait: ${engine}`;
    }
    await removeObjects(engine.docker, token, entries);
    await restoreImages(engine.docker, entries);
  }
  await rm(path, { force: true });
  return `Cleaned up after a killed run (process ${pid}).`;
}
