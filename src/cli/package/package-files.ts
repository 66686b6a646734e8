import { join } from 'node:path';
import { isProgramName, isTold } from './known-names.ts';
import { listFolder } from './list-folder.ts';

/** How deep below its root the files of a package are looked for. */
const DEPTH = 2;
/** How many programs are read of one package, and how many other files. */
const MOST = 50;
/** How many folders are looked into, so that a wrong root costs little. */
const MOST_FOLDERS = 200;

/** Absolute paths of the files of a package that speak of each other: recipes, manifests, words for people, programs. */
export function packageFiles(root: string): string[] {
  const programs: string[] = [];
  const others: string[] = [];
  let level = [root];
  for (let depth = 0, seen = 0; depth <= DEPTH; depth += 1) {
    const next: string[] = [];
    for (const folder of level) {
      seen += 1;
      if (seen > MOST_FOLDERS) break;
      const { files, folders } = listFolder(folder);
      for (const name of files) {
        const path = join(folder, name);
        if (isProgramName(name)) programs.push(path);
        else if (isTold(name)) others.push(path);
      }
      next.push(...folders.map((name) => join(folder, name)));
    }
    level = next;
  }
  return [...others.slice(0, MOST), ...programs.slice(0, MOST)];
}
