import { appendFileSync, rmSync } from 'node:fs';
import type Docker from 'dockerode';
import { type Endpoint, endpointText } from '../../engine/endpoint.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import type { Journal } from '../../journal/journal.ts';
import { processStart } from '../../journal/process-start.ts';
import { readJournals, type StoredJournal } from '../../journal/read-journal.ts';
import { restoreImages } from './restore-images.ts';

/**
 * Puts the image names of an example back and forgets its journal. Where another living run has one of them, the journal
 * waits, and the last of these runs puts all back. With `isStuck` something else of it is still there, and the next start
 * needs the journal.
 */
export async function releaseNames(
  docker: Docker,
  journal: Journal,
  folder: string,
  isStuck: boolean,
): Promise<void> {
  const { endpoint, token } = journal.header;
  const held = endpoint === null ? new Set() : heldNames(atEngine(folder, endpoint));
  const hasToWait = namesOf(journal.entries).some((name) => held.has(name));
  if (hasToWait && !isStuck) journal.wait();
  // Journals that wait are settled along with it: a name goes to what it meant before the first of them.
  const isOver = (stored: StoredJournal): boolean => isWaiting(stored) || stored.header.token === token;
  const isKept = (stored: StoredJournal): boolean => isStuck && stored.header.token === token;
  if (endpoint !== null) await settleNames(docker, endpoint, folder, isOver, isKept);
  if (!hasToWait && !isStuck) journal.remove();
}

/** Puts back what journals that are over say, and removes those of which nothing is left to a living run or the next start. */
export async function settleNames(
  docker: Docker,
  endpoint: Endpoint,
  folder: string,
  isOver: (journal: StoredJournal) => boolean,
  isKept: (journal: StoredJournal) => boolean,
): Promise<void> {
  const all = atEngine(folder, endpoint);
  const over = all.filter(isOver);
  if (over.length === 0) return;
  const held = heldNames(all);
  await restoreImages(
    docker,
    over.flatMap(({ entries }) => entries),
    held,
  );
  for (const journal of over.filter((one) => !isKept(one))) {
    if (!namesOf(journal.entries).some((name) => held.has(name))) rmSync(journal.path, { force: true });
    else if (!isWaiting(journal)) appendFileSync(journal.path, `${JSON.stringify({ kind: 'waiting' })}\n`);
  }
}

/** True where all but the image names is cleaned. */
export function isWaiting({ entries }: StoredJournal): boolean {
  return entries.some(({ kind }) => kind === 'waiting');
}

/** True where the process that wrote it has died and something is left to clean. */
export function isAbandoned(journal: StoredJournal): boolean {
  return !isWaiting(journal) && !isAlive(journal);
}

function isAlive({ header }: StoredJournal): boolean {
  return processStart(header.pid) === header.pidStart;
}

function atEngine(folder: string, endpoint: Endpoint): readonly StoredJournal[] {
  return readJournals(folder).filter(
    ({ header }) => header.endpoint !== null && endpointText(header.endpoint) === endpointText(endpoint),
  );
}

/** Names that living runs of other processes have given. Examples of one process end in an order that suits them. */
function heldNames(journals: readonly StoredJournal[]): ReadonlySet<string> {
  const living = journals.filter(
    (journal) => journal.header.pid !== process.pid && isAlive(journal) && !isWaiting(journal),
  );
  return new Set(living.flatMap(({ entries }) => namesOf(entries)));
}

function namesOf(entries: readonly JournalEntry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === 'tag' ? [entry.name] : []));
}
