/** The longest zip file that is read, in bytes: it is held in memory. */
export const MAX_ZIP_BYTES = 256 * 2 ** 20;

/** How long one entry that is judged may be when it is unpacked, in bytes. */
export const MAX_ENTRY_BYTES = 2 * 2 ** 20;

/** How long all entries that are judged may be together when they are unpacked, in bytes. */
export const MAX_UNPACKED_BYTES = 32 * 2 ** 20;

/** A number of bytes in words: `2 MiB`. */
export function bytesInWords(bytes: number): string {
  return `${bytes / 2 ** 20} MiB`;
}
