/** Another file of the same package, as it was given: the Dockerfile beside a manifest. */
export interface NeighbourFile {
  /** Relative to the folder of the judged file, `/` as separator: `Dockerfile`, `../processing-container.json`. */
  readonly path: string;
  readonly text: string;
}
