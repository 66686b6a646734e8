import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Where the files lie that a page names. */
export interface PagePlaces {
  readonly pageFolder: string;
  /** What `files`, `verify` and `schema` may not leave: the nearest folder above with `.git`, else the page's own. */
  readonly repository: string;
}

/** Both absolute, links followed. */
export async function pagePlaces(page: string): Promise<PagePlaces> {
  const pageFolder = await realpath(dirname(resolve(page)));
  for (let folder = pageFolder; ; folder = dirname(folder)) {
    if (existsSync(resolve(folder, '.git'))) return { pageFolder, repository: folder };
    if (folder === dirname(folder)) return { pageFolder, repository: pageFolder };
  }
}
