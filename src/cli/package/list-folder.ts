import { readdirSync } from 'node:fs';

/** Folders that hold other people's files, however they came there. */
const FOREIGN: ReadonlySet<string> = new Set(['node_modules', '__pycache__', 'venv', 'site-packages']);

/** The files and folders in a folder, without hidden and foreign ones. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What stands in a folder, sorted by name; nothing where it cannot be read, because then nothing is known of it. */
export function listFolder(folder: string): Listing {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith('.') && !FOREIGN.has(name),
    );
    const named = (kind: 'isFile' | 'isDirectory') =>
      entries
        .filter((entry) => entry[kind]())
        .map(({ name }) => name)
        .sort();
    return { files: named('isFile'), folders: named('isDirectory') };
  } catch {
    return { files: [], folders: [] };
  }
}
