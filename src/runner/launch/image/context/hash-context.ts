import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { BuildContext } from './context-entry.ts';
import { ContextError } from './context-error.ts';

/** Goes up when the same context would be built otherwise than before. */
const VERSION = 1;

/**
 * What tells two builds apart, as 12 hexadecimal digits: everything that is sent but times, and what it is built upon.
 * @param facts the platform, the name, the ids of base images
 * @throws ContextError
 */
export async function hashContext(context: BuildContext, facts: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([VERSION, context.dockerfile, ...facts]));
  for (const { path, kind, mode, size, target } of context.entries) {
    hash.update(`\n${JSON.stringify([path, kind, mode, size, target])}\n`);
    if (kind === 'file') await addFile(hash, join(context.root, path), path);
  }
  return hash.digest('hex').slice(0, 12);
}

async function addFile(hash: Hash, place: string, path: string): Promise<void> {
  try {
    for await (const piece of createReadStream(place)) hash.update(piece);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why = error.code === 'EACCES' ? 'this user may not read it' : error.message;
    throw new ContextError(`${path} cannot be read: ${why}`, { cause: error });
  }
}
