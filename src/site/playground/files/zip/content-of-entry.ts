import type { ZipEntry } from '../../../../core/index.ts';
import { UnreadableFile } from '../found-file.ts';
import { addToChecksum } from './add-to-checksum.ts';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * What an entry holds: what the directory says of it, in length and checksum. No more than that is ever unpacked, and the page
 * goes on meanwhile.
 * @throws UnreadableFile where it is not
 */
export async function contentOfEntry(
  zip: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
): Promise<Uint8Array<ArrayBuffer>> {
  const { size, isEncrypted, method, crc32 } = entry;
  if (isEncrypted) throw new UnreadableFile('is locked with a password in the zip. Pack it without one.');
  if (method !== STORED && method !== DEFLATED) {
    throw new UnreadableFile(
      `is packed in a way that few programs know (method ${method}). Pack it as a plain zip.`,
    );
  }
  const packed = packedBytes(zip, entry);
  const content = new Uint8Array(size);
  const reader = (method === STORED ? streamOf(packed) : unpacking(packed)).getReader();
  let length = 0;
  let checksum = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > size) throw damaged('it is longer than the zip says');
      content.set(part.value, length);
      length += part.value.length;
      checksum = addToChecksum(checksum, part.value);
    }
  } catch (error) {
    // How streams say that what came is not as it should be.
    if (error instanceof TypeError) throw damaged('it cannot be unpacked');
    throw error;
  } finally {
    // What is left is not unpacked; of a stream that broke it is refused.
    await reader.cancel().catch(() => {});
  }
  if (length < size) throw damaged('it is shorter than the zip says');
  if (checksum !== crc32) throw damaged('its checksum is wrong');
  return content;
}

/** Behind the local header, whose names and extra fields may have another length than the directory says. */
function packedBytes(
  zip: Uint8Array<ArrayBuffer>,
  { offset, packedSize }: ZipEntry,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (offset + 30 > zip.length || view.getUint32(offset, true) !== LOCAL) {
    throw damaged('it is not where the zip says');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > zip.length) throw damaged('it is cut off');
  return zip.subarray(start, start + packedSize);
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

function unpacking(packed: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  try {
    return streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw'));
  } catch (error) {
    // Browsers from before 2023: the one where there is no such thing, the other where it does not know the method.
    if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error;
    throw new UnreadableFile('cannot be unpacked by this browser. Drop its folder instead.');
  }
}

function damaged(why: string): UnreadableFile {
  return new UnreadableFile(`is damaged in the zip: ${why}. Pack it again.`);
}
