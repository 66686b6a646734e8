import { createReadStream } from 'node:fs';
import { unreadable } from './unreadable.ts';

/** What a file says. */
export interface ReadText {
  /** A byte order mark stays; bytes that are no UTF-8 are U+FFFD. */
  readonly text: string;
  /** Offset of the first U+FFFD that stands for broken bytes; null where all is UTF-8. */
  readonly notUtf8At: number | null;
}

/**
 * Read a file, or standard input for `-`, only a little further than `maxLength` UTF-16 units, so that the judge can
 * see that there is more: a device or a huge file fills no memory.
 * @throws UsageError where it cannot be read
 */
export async function readText(path: string, maxLength: number): Promise<ReadText> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const chunks: Buffer[] = [];
  let text = '';
  try {
    const stream = path === '-' ? process.stdin : createReadStream(path);
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      text += decoder.decode(bytes, { stream: true });
      if (text.length > maxLength) return { text, notUtf8At: null };
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  text += decoder.decode();
  return { text, notUtf8At: firstBroken(Buffer.concat(chunks), text) };
}

/** Where the bytes and the bytes of what was made of them part. */
function firstBroken(bytes: Buffer, text: string): number | null {
  const again = Buffer.from(text);
  if (bytes.equals(again)) return null;
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const decoded = again.subarray(0, at === -1 ? bytes.length : at).toString('utf8');
  // Broken bytes can begin as U+FFFD itself does; the character that is not whole is the one.
  return Math.min(decoded.replace(/\ufffd$/, '').length, text.length - 1);
}
