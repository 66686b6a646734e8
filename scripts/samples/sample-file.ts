/** One file of sample data: `path` starts at `content/docs/guides/`, with `/` as separator. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
