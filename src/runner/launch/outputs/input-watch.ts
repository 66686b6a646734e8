import type { BigIntStats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { firstNames, type InputMount, type RunProblem, runProblem } from '../../../core/index.ts';
import { hashFile } from './hash-file.ts';

/** Inputs larger than this together are compared by what the file system says of them, and not by content. */
const MOST_BYTES = 1024 ** 3;

/** What is known of one file of an input. */
interface Seen {
  readonly mark: string;
  /** Null where it was not read, or changed while it was. */
  hash: string | null;
}

/**
 * Notices inputs that change while the container runs. It cannot write to them, so this guards against the rest of the
 * host. Contents are read beside the run, as far as there is time: size, times and inode tell every change, and the hash
 * only tells apart a file that was touched and is still the same.
 */
export class InputWatch {
  readonly #inputs: readonly InputMount[];
  readonly #except: string;
  readonly #files: ReadonlyMap<string, Seen>;
  readonly #end = new AbortController();
  readonly #hashing: Promise<void>;
  /** All files together. */
  readonly bytes: number;

  private constructor(
    inputs: readonly InputMount[],
    except: string,
    files: ReadonlyMap<string, Seen>,
    bytes: number,
  ) {
    this.#inputs = inputs;
    this.#except = except;
    this.#files = files;
    this.bytes = bytes;
    this.#hashing = bytes > MOST_BYTES ? Promise.resolve() : this.#hashAll();
  }

  /** @param except a folder that is none of the inputs, though it may lie in one: `--output` */
  static async open(inputs: readonly InputMount[], except: string): Promise<InputWatch> {
    const stats = await statAll(inputs, except);
    const files = new Map([...stats].map(([path, one]) => [path, { mark: markOf(one), hash: null }]));
    const bytes = [...stats.values()].reduce((sum, one) => sum + Number(one.size), 0);
    return new InputWatch(inputs, except, files, bytes);
  }

  /** True where contents are not compared. */
  get isLarge(): boolean {
    return this.bytes > MOST_BYTES;
  }

  /** Reads no more: nobody will ask. */
  close(): void {
    this.#end.abort();
  }

  /** Looks again, and tells which inputs are no longer what they were. */
  async end(): Promise<readonly RunProblem[]> {
    this.#end.abort();
    await this.#hashing;
    const now = await statAll(this.#inputs, this.#except);
    const changed: string[] = [];
    for (const path of new Set([...this.#files.keys(), ...now.keys()])) {
      if (await this.#isChanged(path, now.get(path))) changed.push(path);
    }
    if (changed.length === 0) return [];
    const message = `These inputs changed while the container ran: ${firstNames(changed)}.`;
    return [runProblem('run/input-changed', message)];
  }

  async #isChanged(path: string, stats: BigIntStats | undefined): Promise<boolean> {
    const before = this.#files.get(path);
    if (before === undefined || stats === undefined) return true;
    if (before.mark === markOf(stats)) return false;
    return before.hash === null || before.hash !== (await hashOrNull(path));
  }

  async #hashAll(): Promise<void> {
    for (const [path, seen] of this.#files) {
      const hash = await hashOrNull(path, this.#end.signal);
      if (this.#end.signal.aborted) return;
      // What was read may be of before or after a change in between.
      const isSame = hash !== null && (await markOrNull(path)) === seen.mark;
      if (isSame) seen.hash = hash;
    }
  }
}

function markOf({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino, dev].join(' ');
}

/** Every regular file of the inputs by its path; an input may be a link itself, those in it are not followed. */
async function statAll(
  inputs: readonly InputMount[],
  except: string,
): Promise<ReadonlyMap<string, BigIntStats>> {
  const files = new Map<string, BigIntStats>();
  for (const { source } of inputs) {
    const stats = await orNull(stat(source, { bigint: true }));
    if (stats?.isFile()) files.set(source, stats);
    if (stats?.isDirectory()) await statBelow(await realpath(source), except, files);
  }
  return files;
}

async function statBelow(folder: string, except: string, files: Map<string, BigIntStats>): Promise<void> {
  const entries = (await orNull(readdir(folder, { withFileTypes: true }))) ?? [];
  const note = async (path: string): Promise<void> => {
    const stats = await orNull(lstat(path, { bigint: true }));
    if (stats !== null) files.set(path, stats);
  };
  await Promise.all(entries.filter((entry) => entry.isFile()).map(({ name }) => note(join(folder, name))));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && path !== except) await statBelow(path, except, files);
  }
}

async function markOrNull(path: string): Promise<string | null> {
  const stats = await orNull(stat(path, { bigint: true }));
  return stats === null ? null : markOf(stats);
}

async function hashOrNull(path: string, signal?: AbortSignal): Promise<string | null> {
  return await orNull(hashFile(path, signal));
}

/** What has gone meanwhile, or is not for us to read, is told by its absence. */
async function orNull<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Error && ('code' in error || error.name === 'AbortError')) return null;
    throw error;
  }
}
