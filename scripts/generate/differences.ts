import { readdir, readFile } from 'node:fs/promises';

/** A file that is not as it should be. */
export interface Difference {
  readonly name: string;
  readonly what: 'belongs to no schema' | 'is missing' | 'is stale';
}

/** Compares a folder with what it should hold, by file name. */
export async function differences(folder: URL, wanted: ReadonlyMap<string, string>): Promise<Difference[]> {
  const present = await readdir(folder);
  const found: Difference[] = present
    .filter((name) => !wanted.has(name))
    .map((name) => ({ name, what: 'belongs to no schema' }));
  for (const [name, text] of wanted) {
    if (!present.includes(name)) found.push({ name, what: 'is missing' });
    else if ((await readFile(new URL(name, folder), 'utf8')) !== text) found.push({ name, what: 'is stale' });
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
