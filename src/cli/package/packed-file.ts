/** A file of a container's folder or zip, not yet read as a text. */
export interface PackedFile {
  /** From the root, `/` as separator. */
  readonly path: string;
  readonly bytes: Buffer;
}
