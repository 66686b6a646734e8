import { joinBytes } from './join-bytes.ts';

/**
 * Compressed frames as the value of a Pixel Data element: an empty offset table, one fragment a frame, the end mark
 * (DICOM PS3.5, A.4).
 */
export function encapsulate(frames: readonly Uint8Array[]): Uint8Array {
  return joinBytes([
    item(0xe000, new Uint8Array(0)),
    ...frames.map((frame) => item(0xe000, frame)),
    item(0xe0dd, new Uint8Array(0)),
  ]);
}

function item(element: number, value: Uint8Array): Uint8Array {
  const even = value.length + (value.length % 2);
  const bytes = new Uint8Array(8 + even);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfffe, true);
  view.setUint16(2, element, true);
  view.setUint32(4, even, true);
  bytes.set(value, 8);
  return bytes;
}
