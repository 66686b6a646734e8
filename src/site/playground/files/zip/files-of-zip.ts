import { MAX_ZIP_ENTRIES, TooManyZipEntries, ZipError, zipDirectory } from '../../../../core/index.ts';
import { type FoundFile, UnreadableFile } from '../found-file.ts';
import { contentOfEntry } from './content-of-entry.ts';

/**
 * The files of a zip, of which none is unpacked before it is read. Its folders are left out.
 * @throws UnreadableFile where it is no whole zip, or has too many entries
 */
export function filesOfZip(zip: Uint8Array<ArrayBuffer>): FoundFile[] {
  return entriesOf(zip)
    .filter(({ name }) => !/[/\\]$/.test(name))
    .map((entry) => ({ path: entry.name, size: entry.size, read: () => contentOfEntry(zip, entry) }));
}

function entriesOf(zip: Uint8Array) {
  try {
    return zipDirectory(zip, new TextDecoder('utf-8', { ignoreBOM: true }));
  } catch (error) {
    if (error instanceof TooManyZipEntries) {
      const most = MAX_ZIP_ENTRIES.toLocaleString('en-GB');
      throw new UnreadableFile(`holds more than ${most} files, which is all that is looked at.`);
    }
    if (error instanceof ZipError) throw new UnreadableFile('is no whole zip file. Pack it again.');
    throw error;
  }
}
