import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from '../engine/endpoint.ts';
import { EngineError } from '../engine/engine-error.ts';
import { processStart } from '../journal/process-start.ts';
import { journalFolder } from '../journal/state-folder.ts';

/** What a run leaves behind if its process is killed. Written before any of it is made. */
export interface RunJournal {
  readonly version: 1;
  /** The value of the label of its containers. */
  readonly token: string;
  readonly pid: number;
  /** When that process started, so that a reused pid is no living owner. */
  readonly pidStart: string;
  readonly endpoint: Endpoint;
  /** The staging folder, absolute. */
  readonly staging: string;
  /** The image whose user owns what lies in it; by its id. */
  readonly image: string;
}

/** Where journals of runs lie: beside those of examples. */
export function runJournalFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return join(journalFolder(env), '../runs');
}

/**
 * Writes a journal to disk, and returns what forgets it: all was cleaned.
 * @throws EngineError where it cannot be written: without it a killed run would leave things behind
 */
export function openRunJournal(journal: Omit<RunJournal, 'version' | 'pid' | 'pidStart'>): () => void {
  const folder = runJournalFolder();
  const path = join(folder, `${journal.token}.json`);
  const { pid } = process;
  const text: RunJournal = { version: 1, pid, pidStart: processStart(pid) ?? '', ...journal };
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, JSON.stringify(text));
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    throw new EngineError(
      `The journal of the run cannot be written: ${error instanceof Error ? error.message : error}`,
      'Set XDG_STATE_HOME to a folder of yours, or free some space.',
      { cause: error },
    );
  }
  return () => rmSync(path, { force: true });
}

/** A journal of a run whose process has died. */
export interface AbandonedRun extends RunJournal {
  readonly path: string;
}

/** Journals whose processes have died; one that was never finished says nothing, for nothing was begun under it. */
export function abandonedRuns(folder: string = runJournalFolder()): readonly AbandonedRun[] {
  return filesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => read(join(folder, name)))
    .filter((journal) => journal !== null)
    .filter(({ pid, pidStart }) => processStart(pid) !== pidStart);
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function read(path: string): AbandonedRun | null {
  try {
    return { ...JSON.parse(readFileSync(path, 'utf8')), path };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    // Its run has just ended.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
