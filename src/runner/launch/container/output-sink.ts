import { type FileHandle, open } from 'node:fs/promises';
import type { LaunchEvent } from '../launch-event.ts';
import { LogTail } from './log-tail.ts';
import type { Frame } from './read-frames.ts';
import { SecretMask } from './secret-mask.ts';

/** Where what a program prints goes. */
export interface SinkPlaces {
  /** Files of this host, which get all of it; null for none. */
  readonly stdout: string | null;
  readonly stderr: string | null;
  /** What no event and no tail may show. */
  readonly secrets: readonly string[];
  readonly onEvent: (event: LaunchEvent) => void | Promise<void>;
}

/** Takes what programs print: to events, to the tail, and to the files of the plan, which get it as it is. */
export class OutputSink {
  readonly tail = new LogTail();
  readonly #places: SinkPlaces;
  readonly #masks: Readonly<Record<Frame['stream'], SecretMask>>;
  #files: Partial<Record<Frame['stream'], FileHandle>> = {};
  #fault: Error | null = null;

  constructor(places: SinkPlaces) {
    this.#places = places;
    this.#masks = { stdout: new SecretMask(places.secrets), stderr: new SecretMask(places.secrets) };
  }

  /** Why a file could not be written to its end, a full disk for instance; null where all was. */
  get fault(): Error | null {
    return this.#fault;
  }

  /** Takes frames to their end. @param keepsFiles false for programs around the command, which is what the files are of */
  async pump(frames: AsyncIterable<Frame>, keepsFiles: boolean): Promise<void> {
    if (keepsFiles) await this.#openFiles();
    for await (const { stream, bytes } of frames) {
      if (keepsFiles) await this.#keep(stream, bytes);
      await this.#show(stream, this.#masks[stream].add(bytes));
    }
    await this.#show('stdout', this.#masks.stdout.end());
    await this.#show('stderr', this.#masks.stderr.end());
  }

  async close(): Promise<void> {
    const files = Object.values(this.#files);
    this.#files = {};
    for (const file of files) await file.close();
  }

  async #openFiles(): Promise<void> {
    for (const stream of ['stdout', 'stderr'] as const) {
      const path = this.#places[stream];
      if (path !== null) this.#files[stream] = await open(path, 'w');
    }
  }

  async #show(stream: Frame['stream'], bytes: Buffer): Promise<void> {
    if (bytes.length === 0) return;
    this.tail.add(bytes);
    await this.#places.onEvent({ kind: stream, bytes });
  }

  /** A file that cannot take more does not end the program: its outputs may be all that matters. */
  async #keep(stream: Frame['stream'], bytes: Buffer): Promise<void> {
    const file = this.#files[stream];
    if (file === undefined || this.#fault !== null) return;
    try {
      await file.appendFile(bytes);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#fault = error;
    }
  }
}
