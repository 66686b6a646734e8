import { basename } from 'node:path';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { readFile } from '../input/read-text.ts';
import { unreadable } from '../input/unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { isTold } from './known-names.ts';
import type { PackageContents } from './package-contents.ts';
import {
  bytesInWords,
  MAX_ENTRY_BYTES,
  MAX_UNPACKED_BYTES,
  MAX_ZIP_BYTES,
  MAX_ZIP_ENTRIES,
} from './zip-bounds.ts';

/**
 * The container that a zip file holds. Only what is judged is unpacked, within bounds: what a zip says about itself is not
 * believed further than that.
 * @throws UsageError where it cannot be read, is no zip file, or goes beyond a bound, which is named
 */
export function readZip(path: string): PackageContents {
  const bytes = readAll(path);
  const names: string[] = [];
  let unpacked = 0;
  const isWanted = ({ name, originalSize }: UnzipFileInfo) => {
    if (name.endsWith('/') || name.startsWith('__MACOSX/')) return false;
    names.push(name);
    if (names.length > MAX_ZIP_ENTRIES) throw beyond(path, `more than ${MAX_ZIP_ENTRIES} entries`);
    if (!isTold(basename(name))) return false;
    if (originalSize > MAX_ENTRY_BYTES) {
      throw beyond(path, `${name}, which would unpack to more than ${bytesInWords(MAX_ENTRY_BYTES)}`);
    }
    unpacked += originalSize;
    if (unpacked > MAX_UNPACKED_BYTES) {
      throw beyond(path, `files that would unpack to more than ${bytesInWords(MAX_UNPACKED_BYTES)}`);
    }
    return true;
  };
  try {
    const entries = Object.entries(unzipSync(bytes, { filter: isWanted }));
    return {
      names,
      files: entries.map(([name, content]) => ({ path: name, text: Buffer.from(content).toString('utf8') })),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} is no whole zip file: ${reason}`, 'pack it again');
  }
}

function readAll(path: string): Buffer {
  let bytes: Buffer | null;
  try {
    bytes = readFile(path, MAX_ZIP_BYTES + 1);
  } catch (error) {
    throw unreadable(path, error);
  }
  if (bytes === null) throw unreadable(path, new Error('it is no file'));
  if (bytes.length > MAX_ZIP_BYTES) throw beyond(path, `more than ${bytesInWords(MAX_ZIP_BYTES)}`);
  return bytes;
}

function beyond(path: string, what: string): UsageError {
  return new UsageError(
    `${path} holds ${what}, which is all that Waybill reads`,
    'judge the unpacked folder with --as raiven',
  );
}
