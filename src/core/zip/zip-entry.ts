/** One file in a zip, as the directory at its end tells it (APPNOTE.TXT 4.3.12). Nothing of it is checked yet. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are known to few programs. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  /** Bytes in the zip. */
  readonly packedSize: number;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}
