import { createReadStream } from 'node:fs';
import { unreadable } from './unreadable.ts';

/**
 * The text of a file, or of standard input for `-`, read only a little further than `maxLength` UTF-16 units, so that
 * the judge can see that there is more: a device or a huge file fills no memory.
 * @throws UsageError where it cannot be read
 */
export async function readText(path: string, maxLength: number): Promise<string> {
  let text = '';
  try {
    const stream = path === '-' ? process.stdin : createReadStream(path);
    for await (const chunk of stream.setEncoding('utf8')) {
      text += chunk;
      if (text.length > maxLength) break;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  return text;
}
