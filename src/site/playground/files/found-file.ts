/** A file that was chosen, dropped, or found in a folder or a zip, before it is read. */
export interface FoundFile {
  /** As it came: within the folder or the zip, else its name alone. */
  readonly path: string;
  /** In bytes, as far as is known before it is read. */
  readonly size: number;
  /** @throws UnreadableFile where it cannot be read */
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Why a file cannot be read; the message is the end of a sentence that begins with its name. */
export class UnreadableFile extends Error {}
