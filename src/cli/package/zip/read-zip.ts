import { type ZipEntry, ZipError, zipDirectory } from '../../../core/index.ts';
import { UsageError } from '../../usage-error.ts';
import { isTold } from '../known-names.ts';
import type { PackedFile } from '../packed-file.ts';
import { unpackedPath } from './unpacked-path.ts';
import { unzipEntry } from './unzip-entry.ts';
import { bytesInWords, MAX_ENTRY_BYTES, MAX_UNPACKED_BYTES, MAX_ZIP_BYTES } from './zip-bounds.ts';
import { zipBytes } from './zip-bytes.ts';

/**
 * The files of the container that a zip file holds. Only what is judged is unpacked, within bounds, and only where it is what
 * the zip says of it. A zip in it stays a file.
 * @throws UsageError where it cannot be read, is no whole zip file, or goes beyond a bound, which is named
 */
export function readZip(path: string): PackedFile[] {
  const zip = zipBytes(path, MAX_ZIP_BYTES);
  if (zip === null) throw beyond(path, `more than ${bytesInWords(MAX_ZIP_BYTES)}`);
  try {
    const wanted = wantedEntries(zipDirectory(zip, new TextDecoder('utf-8', { ignoreBOM: true })));
    refuseTooLong(path, wanted);
    return [...wanted].map(([name, entry]) => ({ path: name, bytes: unzipEntry(zip, entry) }));
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new UsageError(`${path} cannot be unpacked: ${error.message}`, 'pack it again');
  }
}

/** By the path that the entry is unpacked to; of two of one path the last one stays, as it would on a disk. */
function wantedEntries(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const wanted = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const path = unpackedPath(entry.name);
    if (entry.name.endsWith('/') || path.startsWith('__MACOSX/')) continue;
    if (isTold(path.slice(path.lastIndexOf('/') + 1))) wanted.set(path, entry);
  }
  return wanted;
}

function refuseTooLong(path: string, wanted: ReadonlyMap<string, ZipEntry>): void {
  let all = 0;
  for (const [name, { size }] of wanted) {
    if (size > MAX_ENTRY_BYTES) {
      throw beyond(path, `${name}, which would unpack to more than ${bytesInWords(MAX_ENTRY_BYTES)}`);
    }
    all += size;
  }
  if (all > MAX_UNPACKED_BYTES) {
    throw beyond(path, `files that would unpack to more than ${bytesInWords(MAX_UNPACKED_BYTES)}`);
  }
}

function beyond(path: string, what: string): UsageError {
  return new UsageError(
    `${path} holds ${what}, which is all that Waybill reads`,
    'judge the unpacked folder with --as raiven',
  );
}
