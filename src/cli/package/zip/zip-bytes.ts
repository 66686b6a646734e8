import { readFile } from '../../input/read-text.ts';
import { unreadable } from '../../input/unreadable.ts';

/**
 * A zip file as it is; null where it has more than `most` bytes.
 * @throws UsageError where it cannot be read
 */
export function zipBytes(path: string, most: number): Buffer | null {
  let bytes: Buffer | null;
  try {
    bytes = readFile(path, most + 1);
  } catch (error) {
    throw unreadable(path, error);
  }
  if (bytes === null) throw unreadable(path, new Error('it is no file'));
  return bytes.length > most ? null : bytes;
}
