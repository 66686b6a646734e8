import { createHash } from 'node:crypto';

/**
 * A UID under 2.25 that is derived from a name, so that the samples are the same at every making.
 * 2.25 takes a UUID as a decimal number (DICOM PS3.5, B.2); the bits that make it a UUID of version 8 are set.
 */
export function namedUid(name: string): string {
  const bytes = createHash('sha256').update(`waybill sample ${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `2.25.${BigInt(`0x${bytes.toString('hex')}`)}`;
}
