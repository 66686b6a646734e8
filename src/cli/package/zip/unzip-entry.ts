import * as zlib from 'node:zlib';
import { type ZipEntry, ZipError } from '../../../core/index.ts';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * What an entry holds. It must be what the directory says of it, in length and checksum, as Python's zipfile asks too; no more
 * than that is ever unpacked.
 * @throws ZipError where it is not
 */
export function unzipEntry(zip: Buffer, entry: ZipEntry): Buffer {
  const { name, size, isEncrypted, method } = entry;
  if (isEncrypted) throw new ZipError(`${name} is encrypted in it`);
  if (method !== STORED && method !== DEFLATED) {
    throw new ZipError(`${name} is packed in a way (${method}) that is neither stored nor deflated`);
  }
  const packed = packedBytes(zip, entry);
  const content = method === STORED ? packed : inflate(packed, entry);
  if (content.length !== size) {
    throw new ZipError(`${name} unpacks to another length than the ${size} bytes that the zip tells`);
  }
  // Node has it since 20.15.
  if ('crc32' in zlib && zlib.crc32(content) !== entry.crc32) {
    throw new ZipError(`${name} is damaged in it: its checksum is wrong`);
  }
  return content;
}

/** Behind the local header, whose names and extra fields may have another length than the directory says. */
function packedBytes(zip: Buffer, { name, offset, packedSize }: ZipEntry): Buffer {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL) {
    throw new ZipError(`${name} is not where its directory says`);
  }
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packedSize > zip.length) throw new ZipError(`${name} ends behind the end of it`);
  return zip.subarray(start, start + packedSize);
}

function inflate(packed: Buffer, { name, size }: ZipEntry): Buffer {
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ZipError(`${name} unpacks to more than the ${size} bytes that the zip tells`);
    }
    throw new ZipError(`${name} is damaged in it: ${error instanceof Error ? error.message : String(error)}`);
  }
}
