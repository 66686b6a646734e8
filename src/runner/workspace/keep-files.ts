import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import type { Kept } from '../../docs/index.ts';
import { PathError, safePath } from './safe-path.ts';

/** A kept result with its content, which the record stores. */
export interface KeptFile extends Kept {
  readonly content: Buffer;
}

/** Reads a result that `keep=` or `same=` names; throws a PathError where it is none. */
export async function keepFile(workspace: string, path: string): Promise<KeptFile> {
  const file = await safePath(workspace, path);
  if (!(await lstat(file)).isFile()) throw new PathError(`"${path}" is no file`);
  const content = await readFile(file);
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), content };
}
