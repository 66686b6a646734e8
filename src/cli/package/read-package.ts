import { relative, sep } from 'node:path';
import { readNeighbour } from './neighbours.ts';
import type { PackageContents } from './package-contents.ts';
import { packageFiles } from './package-files.ts';

/** The container in a folder, as far as it is judged. */
export function readPackage(folder: string): PackageContents {
  const files = packageFiles(folder).flatMap((file) => {
    const text = readNeighbour(file);
    return text === null ? [] : [{ path: relative(folder, file).split(sep).join('/'), text }];
  });
  return { names: files.map(({ path }) => path), files };
}
