/** One run of a package by upstream's own runner. */
export interface UpstreamRun {
  /** The image of the package, built already. */
  readonly image: string;
  /** The package's folder. */
  readonly folder: string;
  /** The input's name, and the folder that is bound to it; absolute. */
  readonly input: string;
  readonly source: string;
  /** An empty folder for what comes out; absolute. */
  readonly output: string;
}
