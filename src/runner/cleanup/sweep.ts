import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Endpoint, endpointText } from '../engine/endpoint.ts';
import { connect } from '../engine/engine.ts';
import { engineWords } from '../engine/engine-words.ts';
import { readJournals, type StoredJournal } from '../journal/read-journal.ts';
import { journalFolder } from '../journal/state-folder.ts';
import { stopProcesses } from '../session/stop-processes.ts';
import { CONFIG_FOLDER } from '../workspace/create-places.ts';
import { removeObjects } from './remove-objects.ts';
import { isAbandoned, isWaiting, settleNames } from './settle-names.ts';

/**
 * Cleans up after processes that were killed before they could: their programs, folders, and what they made on the
 * engine. Returns a line for each journal: what was cleaned, or why it has to wait.
 */
export async function sweep(folder: string = journalFolder()): Promise<readonly string[]> {
  const abandoned = readJournals(folder).filter((journal) => isAbandoned(journal) || isWaiting(journal));
  // Programs and folders first: they need no engine.
  for (const journal of abandoned.filter(isAbandoned)) await clearHost(journal);
  const lines: string[] = [];
  for (const place of new Set(abandoned.map(placeOf))) {
    const group = abandoned.filter((journal) => placeOf(journal) === place);
    lines.push(...(await sweepEngine(group, folder)));
  }
  return lines;
}

async function clearHost({ header }: StoredJournal): Promise<void> {
  const { root, home, keep } = header;
  await stopProcesses(null, home);
  // With `--keep` only the log-ins of the user go.
  await rm(keep ? join(root, CONFIG_FOLDER) : root, { recursive: true, force: true });
}

/** Which engine it speaks of; empty for none. */
function placeOf({ header }: StoredJournal): string {
  return header.endpoint === null ? '' : endpointText(header.endpoint);
}

async function sweepEngine(journals: readonly StoredJournal[], folder: string): Promise<readonly string[]> {
  const dead = journals.filter(isAbandoned);
  const endpoint = journals[0]?.header.endpoint ?? null;
  const why = endpoint === null ? await forget(dead) : await cleanEngine(endpoint, dead, folder);
  return dead.map(({ header: { pid } }) =>
    why === null || endpoint === null
      ? `Cleaned up after a killed run (process ${pid}).`
      : `What a killed run (process ${pid}) left at ${endpointText(endpoint)} has to wait: ${why}`,
  );
}

async function forget(journals: readonly StoredJournal[]): Promise<null> {
  for (const { path } of journals) await rm(path, { force: true });
  return null;
}

/** Null when all is clean, else why it is not. */
async function cleanEngine(
  endpoint: Endpoint,
  dead: readonly StoredJournal[],
  folder: string,
): Promise<string | null> {
  const engine = await connect(endpoint, 'journal');
  if (typeof engine === 'string') return engine;
  try {
    for (const { header, entries } of dead) await removeObjects(engine.docker, header.token, entries);
    await settleNames(
      engine.docker,
      endpoint,
      folder,
      (journal) => isWaiting(journal) || dead.some(({ path }) => path === journal.path),
    );
    return null;
  } catch (error) {
    return engineWords(error);
  }
}
