/** One file of an example. */
export interface ExampleFile {
  /** Within the example: `manifest.json`, `app/Dockerfile`. */
  readonly path: string;
  readonly text: string;
}

/** A file, or a package of files, that has problems. */
export interface ProblemExample {
  readonly judged: ExampleFile;
  /** The other files of a package. */
  readonly neighbours: readonly ExampleFile[];
  /** Stands in for a text too long to show; null where the text itself is shown. */
  readonly inWords: string | null;
  /** True where the file on disk is Latin-1, so that its bytes are no UTF-8. */
  readonly latin1: boolean;
}
