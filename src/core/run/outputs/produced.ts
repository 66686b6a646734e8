/** Something that a container has written into one of its output folders. */
export interface Produced {
  /** The `OutputMount` in which it lies, by name. */
  readonly mount: string;
  /** From the root of the mount, `/` as separator. */
  readonly path: string;
  /** The path of what it is: of a link where it leads, else its own. */
  readonly means: string;
  /** What it is, for a link what it points at. */
  readonly kind: 'file' | 'folder';
  /** Of a file; 0 for a folder. */
  readonly bytes: number;
}
