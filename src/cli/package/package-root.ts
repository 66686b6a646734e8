import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isDockerfileName } from './known-names.ts';
import type { ToldFiles } from './told-files.ts';

/** How far above a file its package may begin: Kaapana keeps `files/processing-container.json` below the Dockerfile. */
const LEVELS = 2;

/**
 * The folder of the package that a file belongs to: the nearest at or above it that holds what goes with it, for a manifest
 * its Dockerfile, for a Dockerfile its manifest, else any manifest. The file's own folder where there is none.
 * @param file absolute
 * @param above the folders that come into question, the nearest first
 * @param toldFiles what is in a folder
 */
export function packageRoot(
  file: string,
  above: readonly string[],
  toldFiles: (folder: string) => ToldFiles,
): string {
  const name = basename(file);
  const [wanted, other] = isDockerfileName(name)
    ? (['manifests', 'dockerfiles'] as const)
    : (['dockerfiles', 'manifests'] as const);
  const holds = (kind: 'manifests' | 'dockerfiles') => (folder: string, level: number) => {
    const names = toldFiles(folder)[kind];
    return names.length > (level === 0 && names.includes(name) ? 1 : 0);
  };
  return above.find(holds(wanted)) ?? above.find(holds(other)) ?? dirname(file);
}

/** The folder and up to two above it. A checkout, the home and the folder for temporary files are nobody's package. */
export function foldersAbove(folder: string): string[] {
  const folders = [folder];
  const ends = [homedir(), tmpdir()];
  while (folders.length <= LEVELS) {
    const at = folders.at(-1) ?? folder;
    const above = dirname(at);
    if (above === dirname(above) || ends.includes(above) || existsSync(join(at, '.git'))) break;
    folders.push(above);
  }
  return folders;
}
