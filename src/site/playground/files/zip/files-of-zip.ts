import type { FoundFile } from '../found-file.ts';
import { contentOfEntry } from './content-of-entry.ts';
import { zipDirectory } from './zip-directory.ts';

/**
 * The files of a zip, of which none is unpacked before it is read. Its folders are left out.
 * @throws UnreadableFile where it is no whole zip, or has too many entries
 */
export function filesOfZip(zip: Uint8Array<ArrayBuffer>): FoundFile[] {
  return zipDirectory(zip)
    .filter(({ name }) => !/[/\\]$/.test(name))
    .map((entry) => ({ path: entry.name, size: entry.size, read: () => contentOfEntry(zip, entry) }));
}
