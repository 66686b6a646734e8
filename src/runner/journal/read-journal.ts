import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry, JournalHeader } from './entry.ts';

/** A journal as found on disk. */
export interface StoredJournal {
  readonly path: string;
  readonly header: JournalHeader;
  readonly entries: readonly JournalEntry[];
}

/** All journals of a folder; a last line that a dying process cut short is left out. */
export function readJournals(folder: string): readonly StoredJournal[] {
  return journalFiles(folder)
    .map((name) => readJournal(join(folder, name)))
    .filter((journal) => journal !== null);
}

function journalFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Null for a journal whose first line was never finished, as nothing was begun under it, or that has just gone. */
function readJournal(path: string): StoredJournal | null {
  const [header, ...lines] = (readIfThere(path) ?? '').split('\n').slice(0, -1);
  if (header === undefined) return null;
  return { path, header: JSON.parse(header), entries: lines.map((line): JournalEntry => JSON.parse(line)) };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
