import { UnreadableFile } from '../found-file.ts';
import type { ZipEntry } from './zip-entry.ts';

/** More entries are not looked at; a directory that claims to have billions must not hold up the page. */
const MOST_ENTRIES = 20_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end without its comment, and the longest comment (APPNOTE.TXT 4.3.16). */
const END_SIZE = 22;
const MOST_COMMENT = 0xffff;
/** A second end with longer numbers, and the record before the first that says where it is (APPNOTE.TXT 4.3.14, 4.3.15). */
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_SIZE = 20;
/** Stands where a number is in a field of 64 bits; some programs write all zips so. */
const IN_64_BITS = 0xffffffff;
const FIELD_64 = 1;

/**
 * The entries that the directory at the end of a zip lists, in its order; nothing is unpacked.
 * @throws UnreadableFile where it is no whole zip, or has too many entries
 */
export function zipDirectory(zip: Uint8Array): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { end, count, start } = endOf(view);
  if (count > MOST_ENTRIES) {
    throw new UnreadableFile(
      `holds more than ${MOST_ENTRIES.toLocaleString('en-GB')} files, which is all that is looked at.`,
    );
  }
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw broken();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw broken();
    const short = [24, 20, 42].map((place) => view.getUint32(at + place, true));
    const [size = 0, packedSize = 0, offset = 0] = withLong(short, view, nameEnd, extraEnd);
    entries.push({
      name: names.decode(zip.subarray(at + 46, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
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
  readonly start: number;
}

function endOf(view: DataView): Directory {
  const end = endAt(view);
  const locator = end - LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > locator || view.getUint32(at, true) !== END_64) throw broken();
    const [count = 0, start = 0] = [32, 48].map((place) => Number(view.getBigUint64(at + place, true)));
    return { end: at, count, start };
  }
  return { end, count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
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
  const lowest = Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw broken();
}

function broken(): UnreadableFile {
  return new UnreadableFile('is no whole zip file. Pack it again.');
}
