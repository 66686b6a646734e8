/** A zip that cannot be read as one; the message ends a sentence. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}
