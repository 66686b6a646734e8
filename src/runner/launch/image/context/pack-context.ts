import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { BuildContext, ContextEntry } from './context-entry.ts';
import { ContextError } from './context-error.ts';
import { TAR_END, tarHeader, tarPadding } from './tar-header.ts';

/** A build context as a tar archive, read while it is sent. It fails with a ContextError. */
export function packContext({ root, entries }: BuildContext): Readable {
  return Readable.from(pieces(root, entries), { objectMode: false });
}

async function* pieces(root: string, entries: readonly ContextEntry[]): AsyncGenerator<Buffer> {
  for (const entry of entries) {
    yield tarHeader(entry);
    if (entry.kind !== 'file') continue;
    yield* content(join(root, entry.path), entry);
    yield tarPadding(entry.size);
  }
  yield TAR_END;
}

/** Exactly as many bytes as the header says. */
async function* content(path: string, entry: ContextEntry): AsyncGenerator<Buffer> {
  if (entry.size === 0) return;
  let read = 0;
  for await (const piece of createReadStream(path, { end: entry.size - 1 })) {
    read += piece.length;
    yield piece;
  }
  if (read !== entry.size) throw new ContextError(`${entry.path} became shorter while it was read`);
}
