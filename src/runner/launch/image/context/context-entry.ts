/** Something of a build context, with what the builder is told of it. */
export interface ContextEntry {
  /** From the context's root, `/` between its parts. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
  /** Permission bits. */
  readonly mode: number;
  /** Bytes of a file; 0 for all else. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Where a link points, as it is written; it is never followed. Null for all else. */
  readonly target: string | null;
}

/** All that is sent to a builder. */
export interface BuildContext {
  /** Absolute. */
  readonly root: string;
  /** The Dockerfile, from the root, and its text. */
  readonly dockerfile: string;
  readonly text: string;
  /** A folder before what is in it, names in order. */
  readonly entries: readonly ContextEntry[];
  /** What is neither file, folder nor link: pipes, sockets, devices. It is not sent. */
  readonly special: readonly string[];
}
