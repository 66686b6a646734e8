/** A zip that cannot be read as one; the message ends a sentence. */
export class ZipError extends Error {
  override readonly name: string = 'ZipError';
}

/** A zip that may be whole, and has more entries than are looked at. */
export class TooManyZipEntries extends ZipError {
  override readonly name = 'TooManyZipEntries';
}
