import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from '../engine/endpoint.ts';
import { EngineError } from '../engine/engine-error.ts';
import { makePrivateFolder } from '../journal/make-private-folder.ts';
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
  /** True when its container had ended: what lies in the staging folder is whole then. */
  readonly hasEnded: boolean;
}

/** The journal of a run that is under way. */
export interface OpenRunJournal {
  /** Notes that the container has ended, so that what it wrote is kept even if this process dies now. */
  noteEnd(): void;
  /** All was cleaned. */
  forget(): void;
}

/** Where journals of runs lie: beside those of examples. */
export function runJournalFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return join(journalFolder(env), '../runs');
}

/**
 * Writes a journal to disk.
 * @throws EngineError where it cannot be written: without it a killed run would leave things behind
 */
export function openRunJournal(
  journal: Omit<RunJournal, 'version' | 'pid' | 'pidStart' | 'hasEnded'>,
): OpenRunJournal {
  const folder = runJournalFolder();
  const path = join(folder, `${journal.token}.json`);
  const { pid } = process;
  const begun: RunJournal = {
    version: 1,
    pid,
    pidStart: processStart(pid) ?? '',
    ...journal,
    hasEnded: false,
  };
  try {
    makePrivateFolder(folder);
    writeDown(path, begun);
  } catch (error) {
    throw new EngineError(
      `The journal of the run cannot be written: ${error instanceof Error ? error.message : error}`,
      'Set XDG_STATE_HOME to a folder of yours, or free some space.',
      { cause: error },
    );
  }
  return {
    noteEnd: () => noteEnd(path, begun),
    forget: () => rmSync(path, { force: true }),
  };
}

function writeDown(path: string, journal: RunJournal): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, JSON.stringify(journal));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The old journal counts until the new one is whole; where there is no room for that, it goes on counting. */
function noteEnd(path: string, begun: RunJournal): void {
  const draft = `${path}.new`;
  try {
    writeDown(draft, { ...begun, hasEnded: true });
    renameSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    rmSync(draft, { force: true });
  }
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
    // Where no folder can be, no journal is; that it cannot be written is told when this run's own is.
    const codes = ['ENOENT', 'ENOTDIR', 'EACCES'];
    if (error instanceof Error && 'code' in error && codes.includes(String(error.code))) return [];
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
