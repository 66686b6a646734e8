import { joinBytes } from './join-bytes.ts';

/** One frame of 16 bit values as RLE Lossless: the high bytes, then the low bytes, each packed (DICOM PS3.5, G). */
export function rleFrame(pixels: Uint16Array | Int16Array): Uint8Array {
  const high = packBits(Uint8Array.from(pixels, (pixel) => (pixel >> 8) & 0xff));
  const low = packBits(Uint8Array.from(pixels, (pixel) => pixel & 0xff));
  const header = new DataView(new ArrayBuffer(64));
  header.setUint32(0, 2, true);
  header.setUint32(4, 64, true);
  header.setUint32(8, 64 + high.length, true);
  return joinBytes([new Uint8Array(header.buffer), high, low]);
}

/** PackBits: a run of 2 to 128 equal bytes, or 1 to 128 bytes as they are; padded to an even length. */
function packBits(bytes: Uint8Array): Uint8Array {
  const packed: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const run = runLength(bytes, at);
    if (run > 1) {
      packed.push(257 - run, bytes[at] ?? 0);
      at += run;
    } else {
      const start = at;
      while (at < bytes.length && at - start < 128 && runLength(bytes, at) === 1) at += 1;
      packed.push(at - start - 1, ...bytes.subarray(start, at));
    }
  }
  if (packed.length % 2 === 1) packed.push(0);
  return Uint8Array.from(packed);
}

function runLength(bytes: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < bytes.length && end - start < 128 && bytes[end] === bytes[start]) end += 1;
  return end - start;
}
