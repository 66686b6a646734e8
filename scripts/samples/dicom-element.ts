import { joinBytes } from './join-bytes.ts';

/** A DICOM element in Explicit VR Little Endian; `tag` is group × 65536 + element. */
export interface DicomElement {
  readonly tag: number;
  readonly vr: string;
  readonly value: Uint8Array;
  /** Pixel data in fragments: the value is written with undefined length. */
  readonly encapsulated?: boolean;
}

/** Value representations whose length takes 32 bits (DICOM PS3.5, 7.1.2). */
const LONG = new Set(['OB', 'OW', 'SQ', 'UN', 'UT']);

/** Text, padded to an even length as its representation asks: `UI` with a zero byte, all others with a blank. */
export function textElement(tag: number, vr: string, text: string): DicomElement {
  const even = text.length % 2 === 0 ? text : text + (vr === 'UI' ? '\0' : ' ');
  return { tag, vr, value: new TextEncoder().encode(even) };
}

/** A 16 bit number, `US` or `SS`. */
export function shortElement(tag: number, vr: 'US' | 'SS', number: number): DicomElement {
  const value = new Uint8Array(2);
  new DataView(value.buffer).setUint16(0, number & 0xffff, true);
  return { tag, vr, value };
}

/** The element's bytes: tag, representation, length, value. */
export function elementBytes({ tag, vr, value, encapsulated }: DicomElement): Uint8Array {
  const header = new DataView(new ArrayBuffer(LONG.has(vr) ? 12 : 8));
  header.setUint16(0, tag >>> 16, true);
  header.setUint16(2, tag & 0xffff, true);
  header.setUint8(4, vr.charCodeAt(0));
  header.setUint8(5, vr.charCodeAt(1));
  if (LONG.has(vr)) header.setUint32(8, encapsulated ? 0xffffffff : value.length, true);
  else header.setUint16(6, value.length, true);
  return joinBytes([new Uint8Array(header.buffer), value]);
}
