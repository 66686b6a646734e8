import type { ZipEntry } from './zip-entry.ts';
import { TooManyZipEntries, ZipError } from './zip-error.ts';

/**
 * How many entries a zip may have: a folder with more holds data, not a program, and a directory that claims to have billions
 * must not hold up anybody.
 */
export const MAX_ZIP_ENTRIES = 20_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end without its comment, and the longest comment (APPNOTE.TXT 4.3.16). */
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
/** A second end with longer numbers, and the record before the first that says where it is (APPNOTE.TXT 4.3.14, 4.3.15). */
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_64_SIZE = 56;
const LOCATOR_SIZE = 20;
/** Stands where a number is in a field of 64 bits; some programs write all zips so. */
const IN_64_BITS = 0xffffffff;
const FIELD_64 = 1;

/**
 * The entries that the directory at the end of a zip lists, in its order: what Python's zipfile reads too, and RAIVEN with it.
 * Nothing is unpacked.
 * @param utf8 reads names: a `TextDecoder`, which the host has and the language lacks
 * @throws ZipError where it is no whole zip; TooManyZipEntries where it has more entries than are looked at
 */
export function zipDirectory(zip: Uint8Array, utf8: Utf8Decoder): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { end, count, size, start } = endOf(view);
  if (count > MAX_ZIP_ENTRIES) {
    throw new TooManyZipEntries(
      `it has more than ${MAX_ZIP_ENTRIES} entries, which is all that Waybill reads`,
    );
  }
  // The directory ends where the end begins. Where a program stands before the zip, as in one that unpacks itself, all places
  // are counted from behind that program (`concat` in CPython 3.11, Lib/zipfile.py).
  const before = end - size - start;
  if (before < 0) throw new ZipError('its directory is not where it says');
  const entries: ZipEntry[] = [];
  for (let at = before + start; entries.length < count; ) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new ZipError('its directory is broken');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw new ZipError('its directory is broken');
    const short = [24, 20, 42].map((place) => view.getUint32(at + place, true));
    const [unpackedSize = 0, packedSize = 0, offset = 0] = withLong(short, view, nameEnd, extraEnd);
    entries.push({
      name: utf8.decode(zip.subarray(at + 46, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      packedSize,
      size: unpackedSize,
      offset: before + offset,
    });
    at = next;
  }
  return entries;
}

/** Bytes as text, a byte order mark included; what is no UTF-8 becomes `\uFFFD`. */
interface Utf8Decoder {
  decode(bytes: Uint8Array): string;
}

interface Directory {
  /** Where what follows the entries begins. */
  readonly end: number;
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

function endOf(view: DataView): Directory {
  const end = endAt(view);
  const locator = end - LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const stated = Number(view.getBigUint64(locator + 8, true));
    const at = [stated, locator - END_64_SIZE].find((place) => isEnd64(view, place, locator));
    if (at === undefined) throw new ZipError('its end is broken');
    const [count = 0, size = 0, start = 0] = [32, 40, 48].map((place) =>
      Number(view.getBigUint64(at + place, true)),
    );
    return { end: at, count, size, start };
  }
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  return { end, count: view.getUint16(end + 10, true), size, start };
}

/** Before the locator; what stands before the whole zip moves it from where the locator says. */
function isEnd64(view: DataView, place: number, locator: number): boolean {
  return place >= 0 && place + END_64_SIZE <= locator && view.getUint32(place, true) === END_64;
}

/** Numbers that do not fit are in a field behind the name, in this order (APPNOTE.TXT 4.5.3). */
function withLong(numbers: readonly number[], view: DataView, start: number, end: number): number[] {
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== FIELD_64) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return numbers.map((number) => {
    if (number !== IN_64_BITS || at + 8 > end) return number;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
}

function endAt(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ZipError('it has no directory at its end');
}
