import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Endpoint, endpointText } from '../../engine/endpoint.ts';
import { connect } from '../../engine/engine.ts';
import { engineWords } from '../../engine/engine-words.ts';
import { readJournals, type StoredJournal } from '../../journal/read-journal.ts';
import { journalFolder } from '../../journal/state-folder.ts';
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
  await stopProcesses(null, { root, home });
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
  const reasons = endpoint === null ? await forget(dead) : await cleanEngine(endpoint, dead, folder);
  return dead.map(({ path, header: { pid } }) => {
    const why = reasons.get(path);
    return why === undefined || endpoint === null
      ? `Cleaned up after a killed run (process ${pid}).`
      : `What an earlier run (process ${pid}) left at ${endpointText(endpoint)} has to wait: ${why}`;
  });
}

/** Why journals cannot be forgotten yet, by their paths. */
type Reasons = ReadonlyMap<string, string>;

async function forget(journals: readonly StoredJournal[]): Promise<Reasons> {
  for (const { path } of journals) await rm(path, { force: true });
  return new Map();
}

async function cleanEngine(
  endpoint: Endpoint,
  dead: readonly StoredJournal[],
  folder: string,
): Promise<Reasons> {
  const forAll = (why: string): Reasons => new Map(dead.map(({ path }) => [path, why]));
  const engine = await connect(endpoint, 'journal');
  if (typeof engine === 'string') return forAll(engine);
  const reasons = new Map<string, string>();
  try {
    for (const { path, header, entries } of dead) {
      const { stuck } = await removeObjects(engine.docker, header.token, entries);
      if (stuck.length > 0) reasons.set(path, stuck.join(' '));
    }
    await settleNames(
      engine.docker,
      endpoint,
      folder,
      (journal) => isWaiting(journal) || dead.some(({ path }) => path === journal.path),
      ({ path }) => reasons.has(path),
    );
    return reasons;
  } catch (error) {
    return forAll(engineWords(error));
  }
}
