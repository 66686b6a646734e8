import { MAX_ZIP_ENTRIES } from './zip-bounds.ts';
import type { ZipEntry } from './zip-entry.ts';
import { ZipError } from './zip-error.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end without its comment, and the longest comment (APPNOTE.TXT 4.3.16). */
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
/** A second end with longer numbers, and the record before the first that says where it is (APPNOTE.TXT 4.3.14, 4.3.15). */
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_SIZE = 20;
/** Stands where a number is in a field of 64 bits; some programs write all zips so. */
const IN_64_BITS = 0xffffffff;
const FIELD_64 = 1;

/**
 * The entries that the directory at the end of a zip lists, in its order: what Python's zipfile reads too, and RAIVEN with it.
 * @throws ZipError where it is no whole zip
 */
export function zipDirectory(zip: Buffer): ZipEntry[] {
  const { end, count, size, start } = endOf(zip);
  if (count > MAX_ZIP_ENTRIES) {
    throw new ZipError(`it has more than ${MAX_ZIP_ENTRIES} entries, which is all that Waybill reads`);
  }
  if (start + size > end) throw new ZipError('its directory is not where it says');
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + 46 > end || zip.readUInt32LE(at) !== ENTRY) throw new ZipError('its directory is broken');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
    const next = extraEnd + zip.readUInt16LE(at + 32);
    if (next > end) throw new ZipError('its directory is broken');
    const [size = 0, packedSize = 0, offset = 0] = withLong(
      [24, 20, 42].map((place) => zip.readUInt32LE(at + place)),
      zip.subarray(nameEnd, extraEnd),
    );
    entries.push({
      name: zip.toString('utf8', at + 46, nameEnd),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      crc32: zip.readUInt32LE(at + 16),
      packedSize,
      size,
      offset,
    });
    at = next;
  }
  return entries;
}

interface Directory {
  /** Where what follows the entries begins. */
  readonly end: number;
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

function endOf(zip: Buffer): Directory {
  const end = endAt(zip);
  const locator = end - LOCATOR_SIZE;
  if (locator >= 0 && zip.readUInt32LE(locator) === LOCATOR_64) {
    const at = Number(zip.readBigUInt64LE(locator + 8));
    if (at + 56 > locator || zip.readUInt32LE(at) !== END_64) throw new ZipError('its end is broken');
    const [count = 0, size = 0, start = 0] = [32, 40, 48].map((place) =>
      Number(zip.readBigUInt64LE(at + place)),
    );
    return { end: at, count, size, start };
  }
  const [size, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  return { end, count: zip.readUInt16LE(end + 10), size, start };
}

/** Numbers that do not fit are in a field behind the name, in this order (APPNOTE.TXT 4.5.3). */
function withLong(numbers: readonly number[], extra: Buffer): number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== FIELD_64) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return numbers.map((number) => {
    if (number !== IN_64_BITS || at + 8 > extra.length) return number;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}

function endAt(zip: Buffer): number {
  const lowest = Math.max(0, zip.length - END_SIZE - MAX_COMMENT);
  for (let at = zip.length - END_SIZE; at >= lowest; at -= 1) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  throw new ZipError('it has no directory at its end');
}
