import { isUtf8 } from 'node:buffer';
import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import process from 'node:process';
import { unreadable } from './unreadable.ts';

/** What a file says. */
export interface ReadText {
  /** A byte order mark stays; bytes that are no UTF-8 are U+FFFD. */
  readonly text: string;
  /** Offset of the first U+FFFD that stands for broken bytes; null where all is UTF-8. */
  readonly notUtf8At: number | null;
}

/** A UTF-16 unit takes at most so many bytes of UTF-8. */
export const BYTES_A_UNIT = 3;

/**
 * Read a file, or standard input for `-`, only a little further than `maxLength` UTF-16 units, so that the judge can
 * see that there is more: a device or a huge file fills no memory.
 * @throws UsageError where it cannot be read
 */
export async function readText(path: string, maxLength: number): Promise<ReadText> {
  const enough = maxLength * BYTES_A_UNIT + 1;
  try {
    const bytes = (path === '-' ? null : readFile(path, enough)) ?? (await readStream(path, enough));
    return decode(bytes, maxLength);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The first bytes of a file that has a size; null for a pipe or device: to open one may last, and Ctrl-C could not be heard meanwhile. */
export function readFile(path: string, most: number): Buffer | null {
  // Asked before it is opened: who writes into a pipe takes its closing for the end.
  const stats = statSync(path);
  if (!stats.isFile() && !stats.isDirectory()) return null;
  const file = openSync(path, 'r');
  try {
    // One byte more than it has shows that it has not grown since.
    let bytes = Buffer.allocUnsafe(Math.min(stats.size + 1, most));
    let filled = 0;
    for (;;) {
      const read = readSync(file, bytes, filled, bytes.length - filled, null);
      filled += read;
      // Fewer bytes than asked for are the end of a file that has a size; those of /proc have none.
      const isWhole = filled === stats.size && stats.size > 0;
      if (read === 0 || isWhole || filled >= most) return bytes.subarray(0, filled);
      if (filled === bytes.length) {
        bytes = Buffer.concat([bytes], Math.min(Math.max(filled * 2, 65_536), most));
      }
    }
  } finally {
    closeSync(file);
  }
}

async function readStream(path: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Node takes a folder there for an empty text.
  if (path === '-' && fstatSync(0).isDirectory()) throw new Error('standard input is a folder');
  for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

/** Bytes as a text; broken ones are not looked for where the text is too long to be judged anyway. */
export function decode(bytes: Buffer, maxLength: number): ReadText {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes) || text.length > maxLength) return { text, notUtf8At: null };
  return { text, notUtf8At: firstBroken(bytes, text) };
}

/** Where the bytes and the bytes of what was made of them part. */
function firstBroken(bytes: Buffer, text: string): number {
  const again = Buffer.from(text);
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const decoded = again.subarray(0, at === -1 ? bytes.length : at).toString('utf8');
  // Broken bytes can begin as U+FFFD itself does; the character that is not whole is the one.
  return Math.min(decoded.replace(/\ufffd$/, '').length, text.length - 1);
}
