import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDockerfile } from '../schedule/dockerfile-images.ts';

const MOST_DEPTH = 5;
const MOST_BYTES = 1024 * 1024;

/** The texts of all Dockerfiles in a workspace, however they came there; what cannot be read is left out. */
export function dockerfilesIn(folder: string, depth = 0): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < MOST_DEPTH ? dockerfilesIn(path, depth + 1) : [];
    if (!entry.isFile() || !isDockerfile(entry.name) || lstatSync(path).size > MOST_BYTES) return [];
    return [readFileSync(path, 'utf8')];
  });
}

/** A container of root's may have left folders that this user cannot look into. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}
