import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry, JournalHeader } from './entry.ts';

/** What an example made that carries no label, in memory and on disk. */
export interface Journal {
  readonly header: JournalHeader;
  readonly entries: readonly JournalEntry[];
  /** On disk before it returns; the first entry for a tag counts, so later ones for it are not written. */
  add(entry: JournalEntry): void;
  /** True where the tag's earlier image is known already. */
  hasTag(name: string): boolean;
  /** Forgets it: all was cleaned. */
  remove(): void;
}

/** Opens the journal of a new example, one JSON text a line. */
export function openJournal(folder: string, header: JournalHeader): Journal {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${header.token}.jsonl`);
  const file = openSync(path, 'ax', 0o600);
  const entries: JournalEntry[] = [];
  const write = (line: JournalHeader | JournalEntry): void => {
    writeSync(file, `${JSON.stringify(line)}\n`);
    fsyncSync(file);
  };
  write(header);
  const has = (entry: JournalEntry): boolean => entries.some((known) => sameThing(known, entry));
  return {
    header,
    entries,
    add: (entry) => {
      if (has(entry)) return;
      write(entry);
      entries.push(entry);
    },
    hasTag: (name) => has({ kind: 'tag', name, before: null }),
    remove: () => {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}

function sameThing(a: JournalEntry, b: JournalEntry): boolean {
  return thing(a) === thing(b);
}

function thing(entry: JournalEntry): string {
  return `${entry.kind} ${entry.kind === 'tag' || entry.kind === 'volume' ? entry.name : entry.id}`;
}
