/** A path that a page names cannot be had: it leads out of its folder, is not there, or is not what it has to be. */
export class PathError extends Error {
  override readonly name = 'PathError';
}
