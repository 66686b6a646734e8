import { createHash } from 'node:crypto';
import type { Kept } from '../../../docs/index.ts';
import { readRegular } from './read-regular.ts';

/** A kept result with its content, which the record stores. */
export interface KeptFile extends Kept {
  readonly content: Buffer;
}

/** Reads a result that `keep=` or `same=` names; throws a PathError where it is none. */
export async function keepFile(workspace: string, path: string): Promise<KeptFile> {
  const content = await readRegular(workspace, path);
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), content };
}
