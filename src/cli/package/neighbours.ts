import { dirname, relative, resolve, sep } from 'node:path';
import type { NeighbourFile } from '../../core/index.ts';
import { readFile } from '../input/read-text.ts';
import { packageFiles } from './package-files.ts';
import { foldersAbove, packageRoot } from './package-root.ts';
import { toldFiles } from './told-files.ts';

/** Longer files are no neighbours, in bytes: nobody writes such a recipe or program by hand. */
const MAX_BYTES = 1_000_000;

/** Finds the other files of the package of a file. */
export type FindNeighbours = (path: string) => NeighbourFile[];

/**
 * A finder for one run: each folder is searched once, each file read once, when it is first needed. A file that cannot be
 * read is no neighbour; where it is judged itself, that is said.
 */
export function neighbourFinder(): FindNeighbours {
  const packages = remembered(packageFiles);
  const above = remembered(foldersAbove);
  const told = remembered(toldFiles);
  const texts = remembered((file) => readNeighbourBytes(file)?.toString('utf8') ?? null);
  return (path) => {
    const judged = resolve(path);
    const folder = dirname(judged);
    return packages(packageRoot(judged, above(folder), told)).flatMap((file) => {
      const text = file === judged ? null : texts(file);
      return text === null ? [] : [{ path: relative(folder, file).split(sep).join('/'), text }];
    });
  };
}

/** What a file holds; null where it cannot be read or is too long. */
export function readNeighbourBytes(path: string): Buffer | null {
  try {
    const bytes = readFile(path, MAX_BYTES + 1);
    return bytes === null || bytes.length > MAX_BYTES ? null : bytes;
  } catch {
    return null;
  }
}

function remembered<Value>(find: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>();
  return (path) => {
    if (!known.has(path)) known.set(path, find(path));
    return known.get(path) as Value;
  };
}
