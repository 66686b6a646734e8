import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry, JournalHeader } from './entry.ts';
import { makePrivateFolder } from './make-private-folder.ts';

/** What an example made that carries no label, in memory and on disk. */
export interface Journal {
  readonly header: JournalHeader;
  readonly entries: readonly JournalEntry[];
  /** On disk before it returns; the first entry for a tag counts, so later ones for it are not written. */
  add(entry: JournalEntry): void;
  /** True where the tag's earlier image is known already. */
  hasTag(name: string): boolean;
  /** Forgets it: all was cleaned. What comes later is not written. */
  remove(): void;
  /** Leaves it to the last run that has one of its names. */
  wait(): void;
}

/** Opens the journal of a new example, one JSON text a line. */
export function openJournal(folder: string, header: JournalHeader): Journal {
  makePrivateFolder(folder);
  const path = join(folder, `${header.token}.jsonl`);
  const file = openSync(path, 'ax', 0o600);
  const entries: JournalEntry[] = [];
  const write = (line: JournalHeader | JournalEntry): void => {
    writeSync(file, `${JSON.stringify(line)}\n`);
    fsyncSync(file);
  };
  let isOpen = true;
  write(header);
  const has = (entry: JournalEntry): boolean => entries.some((known) => sameThing(known, entry));
  return {
    header,
    entries,
    add: (entry) => {
      if (!isOpen || has(entry)) return;
      write(entry);
      entries.push(entry);
    },
    hasTag: (name) => has({ kind: 'tag', name, before: null, at: 0 }),
    remove: () => {
      if (isOpen) closeSync(file);
      isOpen = false;
      rmSync(path, { force: true });
    },
    wait: () => {
      write({ kind: 'waiting' });
      closeSync(file);
      isOpen = false;
    },
  };
}

function sameThing(a: JournalEntry, b: JournalEntry): boolean {
  return thing(a) === thing(b);
}

function thing(entry: JournalEntry): string {
  if (entry.kind === 'waiting') return entry.kind;
  if (entry.kind === 'named') return `${entry.kind} ${entry.name} ${entry.id}`;
  return `${entry.kind} ${entry.kind === 'tag' || entry.kind === 'volume' ? entry.name : entry.id}`;
}
