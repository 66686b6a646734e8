import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isDockerfileName, isManifestName } from './known-names.ts';
import { listFolder } from './list-folder.ts';

/** How far above a file its package may begin: Kaapana keeps `files/processing-container.json` below the Dockerfile. */
const LEVELS = 2;

/**
 * The folder of the package that a file belongs to: the nearest at or above it that holds what goes with it, for a manifest
 * its Dockerfile, for a Dockerfile its manifest, else any manifest. The file's own folder where there is none.
 * @param file absolute
 */
export function packageRoot(file: string): string {
  const name = basename(file);
  const folders = foldersAbove(dirname(file));
  const [wanted, other] = isDockerfileName(name)
    ? [isManifestName, isDockerfileName]
    : [isDockerfileName, isManifestName];
  const holds = (isWanted: (name: string) => boolean) => (folder: string, level: number) =>
    listFolder(folder).files.some((entry) => isWanted(entry) && !(level === 0 && entry === name));
  return folders.find(holds(wanted)) ?? folders.find(holds(other)) ?? dirname(file);
}

/** The folder and up to two above it. A checkout, the home and the folder for temporary files are nobody's package. */
function foldersAbove(folder: string): string[] {
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
