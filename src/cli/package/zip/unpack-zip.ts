import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ZipEntry, ZipError, zipDirectory } from '../../../core/index.ts';
import { UsageError } from '../../usage-error.ts';
import { unpackedPath } from './unpacked-path.ts';
import { unzipEntry } from './unzip-entry.ts';
import { zipBytes } from './zip-bytes.ts';

/** The longest zip file that is run, in bytes: it is held in memory. */
const MAX_ZIP_BYTES = 2 ** 31 - 2;

/** How long all its entries may be together when they are unpacked, in bytes. */
const MAX_UNPACKED_BYTES = 8 * 2 ** 30;

/**
 * Unpacks a whole zip into an empty folder, as RAIVEN does: nothing leaves the folder, links become files, and execute bits
 * are lost (Python's ZipFile.extractall, called in backend/api/routes/container.py at 7908636).
 * @throws UsageError where it cannot be read, is no whole zip file, or goes beyond a bound
 */
export function unpackZip(path: string, folder: string): void {
  const zip = zipBytes(path, MAX_ZIP_BYTES);
  if (zip === null) throw new UsageError(`${path} is longer than 2 GiB`, 'run the unpacked folder');
  try {
    const entries = zipDirectory(zip, new TextDecoder('utf-8', { ignoreBOM: true }));
    const all = entries.reduce((sum, { size }) => sum + size, 0);
    if (all > MAX_UNPACKED_BYTES) throw new ZipError('it would unpack to more than 8 GiB');
    for (const entry of entries) unpack(zip, entry, folder);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new UsageError(`${path} cannot be unpacked: ${error.message}`, 'pack it again, or run the folder');
  }
}

function unpack(zip: Buffer, entry: ZipEntry, folder: string): void {
  // Python ends a name at its first NUL.
  const [name = ''] = entry.name.split('\0', 1);
  const path = unpackedPath(name);
  if (path === '') return;
  const isFolder = name.endsWith('/');
  const target = join(folder, path);
  try {
    mkdirSync(isFolder ? target : dirname(target), { recursive: true });
    if (!isFolder) writeFileSync(target, unzipEntry(zip, entry));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' || code === 'ENOTDIR' || code === 'EISDIR') {
      throw new ZipError(`${path} is both a file and a folder in it`);
    }
    if (code === 'ENAMETOOLONG') throw new ZipError(`a name in it is too long: ${path.slice(0, 80)}…`);
    throw error;
  }
}
