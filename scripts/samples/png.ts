import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { joinBytes } from './join-bytes.ts';

/** Eight bit red, green and blue of one pixel after the other, row by row. */
export interface ColourImage {
  readonly columns: number;
  readonly rows: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

/** The image as PNG. fflate compresses, as Node's zlib gives other bytes on other processors. */
export function png({ columns, rows, pixels }: ColourImage): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, columns);
  header.setUint32(4, rows);
  header.setUint8(8, 8);
  header.setUint8(9, 2);
  const lines = new Uint8Array(rows * (1 + columns * 3));
  for (let row = 0; row < rows; row += 1) {
    const line = pixels.subarray(row * columns * 3, (row + 1) * columns * 3);
    lines.set(line, row * (1 + columns * 3) + 1);
  }
  return joinBytes([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', zlibSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([new TextEncoder().encode(kind), data]);
  const bytes = new Uint8Array(named.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return bytes;
}
