import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { MAX_TEXT_LENGTH, rootDockerfileOf } from '../../core/index.ts';
import { BYTES_A_UNIT, readFile } from '../input/read-text.ts';
import { unreadable } from '../input/unreadable.ts';
import { readNeighbourBytes } from './neighbours.ts';
import { packageFiles } from './package-files.ts';
import type { PackedFile } from './packed-file.ts';

/**
 * The files of the container in a folder, as far as they are judged.
 * @throws UsageError where the folder or its Dockerfile cannot be read; other files are left out then
 */
export function readPackage(folder: string): PackedFile[] {
  const dockerfile = readDockerfile(folder);
  const others = packageFiles(folder).flatMap((file) => {
    const path = relative(folder, file).split(sep).join('/');
    const bytes = path === dockerfile?.path ? null : readNeighbourBytes(file);
    return bytes === null ? [] : [{ path, bytes }];
  });
  return dockerfile === null ? others : [dockerfile, ...others];
}

function readDockerfile(folder: string): PackedFile | null {
  let at = folder;
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    const path = rootDockerfileOf(entries.map(({ name }) => ({ path: name })))?.path;
    if (path === undefined) return null;
    at = join(folder, path);
    const bytes = readFile(at, MAX_TEXT_LENGTH * BYTES_A_UNIT + 1);
    if (bytes === null) throw new Error('it is no file');
    return { path, bytes };
  } catch (error) {
    throw unreadable(at, error);
  }
}
