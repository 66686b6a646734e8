import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder for the caller alone, and those above it that are not there. Node's own `recursive` never ends where a
 * folder that is there takes none into it and says ENOENT, as /proc does (Node 24.21).
 * @throws the error of the file system
 */
export function makePrivateFolder(path: string): void {
  const first = attempt(path);
  if (first === null) return;
  if (first.code !== 'ENOENT' || dirname(path) === path) throw first;
  makePrivateFolder(dirname(path));
  const second = attempt(path);
  if (second !== null) throw second;
}

/** The error of the one attempt; null where the folder is there now. Whether something else lies there shows when it is used. */
function attempt(path: string): (Error & { readonly code: unknown }) | null {
  try {
    mkdirSync(path, { mode: 0o700 });
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return error.code === 'EEXIST' ? null : error;
  }
}
