import { createReadStream } from 'node:fs';
import { UsageError } from '../usage-error.ts';

/**
 * The text of a file, or of standard input for `-`, read only as far as `maxBytes` (and one more, so that the
 * judge can see that there is more): a device or a huge file fills no memory.
 * @throws UsageError where it cannot be read
 */
export async function readText(path: string, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    const stream = path === '-' ? process.stdin : createReadStream(path);
    for await (const chunk of stream) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      chunks.push(bytes);
      length += bytes.length;
      if (length > maxBytes) break;
    }
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reason(error)}`, 'check its name and permissions');
  }
  return Buffer.concat(chunks)
    .subarray(0, maxBytes + 1)
    .toString('utf8');
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : null;
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder';
  return error.message;
}
