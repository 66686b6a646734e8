import { MAX_ZIP_ENTRIES } from './zip-bounds.ts';
import type { ZipEntry } from './zip-entry.ts';
import { ZipError } from './zip-error.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end without its comment, and the longest comment (APPNOTE.TXT 4.3.16). */
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
/** Stands where a number needs 64 bits, which only zips beyond our bounds need. */
const NEEDS_64_BITS = 0xffffffff;

/**
 * The entries that the directory at the end of a zip lists, in its order: what Python's zipfile reads too, and RAIVEN with it.
 * @throws ZipError where it is no whole zip
 */
export function zipDirectory(zip: Buffer): ZipEntry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  const size = zip.readUInt32LE(end + 12);
  const start = zip.readUInt32LE(end + 16);
  if (count === 0xffff || start === NEEDS_64_BITS || count > MAX_ZIP_ENTRIES) {
    throw new ZipError(`it has more than ${MAX_ZIP_ENTRIES} entries, which is all that Waybill reads`);
  }
  if (start + size > end) throw new ZipError('its directory is not where it says');
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + 46 > end || zip.readUInt32LE(at) !== ENTRY) throw new ZipError('its directory is broken');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const next = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (next > end) throw new ZipError('its directory is broken');
    entries.push({
      name: zip.toString('utf8', at + 46, nameEnd),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      crc32: zip.readUInt32LE(at + 16),
      packedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at = next;
  }
  return entries;
}

function endOf(zip: Buffer): number {
  const lowest = Math.max(0, zip.length - END_SIZE - MAX_COMMENT);
  for (let at = zip.length - END_SIZE; at >= lowest; at -= 1) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  throw new ZipError('it has no directory at its end');
}
