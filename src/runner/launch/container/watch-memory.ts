import type Docker from 'dockerode';
import { likelyMemoryFiles, type MemoryFiles, memoryFilesOf, readIfThere } from './memory-files.ts';

/** What is known of a container's memory so far. */
export interface MemorySeen {
  /** Bytes; null where nothing could be read. */
  readonly peakBytes: number | null;
  readonly method: 'cgroup-v1' | 'cgroup-v2' | 'sampled' | null;
  /** Processes that the kernel killed at the limit; 0 where that cannot be read. */
  readonly oomKills: number;
}

/** Looks at the memory of a container until it is ended. */
export interface MemoryWatch {
  /** Tells that the container runs: its process is known from now on. */
  started(): void;
  /** Stops looking; the last that was seen. The cgroup goes with the container, so a look afterwards finds nothing. */
  end(): MemorySeen;
}

/** Often at first, for a short program must be seen too, then ever more rarely: a look costs some 20 µs. */
const FIRST_MS = 4;
const LAST_MS = 200;
const SLOWER = 1.05;

/**
 * Watches the memory of a container that is about to be started: the highest mark that the kernel keeps in its cgroup,
 * or, where this host shows none, samples from the engine, which miss what is between them.
 */
export function watchMemory(container: Docker.Container): MemoryWatch {
  return new Watch(container);
}

class Watch implements MemoryWatch {
  readonly #container: Docker.Container;
  #files: MemoryFiles | null = null;
  #candidates: readonly MemoryFiles[];
  #seen: MemorySeen = { peakBytes: null, method: null, oomKills: 0 };
  #delay = FIRST_MS;
  #timer: NodeJS.Timeout | null = null;
  #stats: NodeJS.ReadableStream | null = null;
  #isOver = false;

  constructor(container: Docker.Container) {
    this.#container = container;
    this.#candidates = process.platform === 'linux' ? likelyMemoryFiles(container.id) : [];
    this.#look();
  }

  started(): void {
    this.#look();
    // An engine that has gone is told by the wait for the container; nothing more is known of its memory then.
    if (this.#files === null) this.#search().catch(() => null);
  }

  end(): MemorySeen {
    this.#look();
    this.#isOver = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#stop();
    return this.#seen;
  }

  #look(): void {
    if (this.#isOver) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const files of this.#files === null ? this.#candidates : [this.#files]) {
      const peak = Number.parseInt(readIfThere(files.peak) ?? '', 10);
      if (Number.isNaN(peak)) continue;
      this.#files = files;
      const kills = /^oom_kill (\d+)$/m.exec(readIfThere(files.events) ?? '')?.[1];
      this.#seen = {
        peakBytes: Math.max(peak, this.#seen.peakBytes ?? 0),
        method: files.method,
        oomKills: Math.max(Number(kills ?? 0), this.#seen.oomKills),
      };
      break;
    }
    this.#delay = Math.min(LAST_MS, this.#delay * SLOWER);
    this.#timer = setTimeout(() => this.#look(), this.#delay);
  }

  async #search(): Promise<void> {
    const { Pid: pid, Running: runs } = (await this.#container.inspect()).State;
    if (this.#isOver || this.#files !== null || !runs) return;
    if (process.platform === 'linux') this.#candidates = memoryFilesOf(this.#container.id, pid);
    this.#look();
    if (this.#files === null) await this.#sample();
  }

  async #sample(): Promise<void> {
    const stats = await this.#container.stats({ stream: true });
    this.#stats = stats;
    if (this.#isOver) return this.#stop();
    let line = '';
    stats.on('error', () => null);
    stats.on('data', (chunk: Buffer) => {
      const lines = `${line}${chunk}`.split('\n');
      line = lines.pop() ?? '';
      for (const text of lines) this.#take(JSON.parse(text));
    });
  }

  /** As `docker stats` counts it: without the files that could be forgotten at once. */
  #take({ memory_stats: memory }: Docker.ContainerStats): void {
    if (memory?.usage === undefined || this.#files !== null) return;
    const inactive = memory.stats?.inactive_file ?? 0;
    const peakBytes = Math.max(memory.usage - inactive, this.#seen.peakBytes ?? 0);
    this.#seen = { ...this.#seen, peakBytes, method: 'sampled' };
  }

  #stop(): void {
    if (this.#stats !== null && 'destroy' in this.#stats && typeof this.#stats.destroy === 'function')
      this.#stats.destroy();
  }
}
