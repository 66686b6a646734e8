const LINE_FEED = 10;

/** What a command wrote, in bounded memory: the beginning and the end of it. */
export interface BoundedOutput {
  readonly text: string;
  /** Bytes left out between the beginning and the end. */
  readonly omittedBytes: number;
}

/** How many bytes are kept of the beginning and of the end. */
export interface Bounds {
  readonly head: number;
  readonly tail: number;
}

/** What is kept, as bytes; where something was left out, whole lines alone. */
export interface Ends {
  readonly head: Buffer;
  readonly tail: Buffer;
  readonly omittedBytes: number;
}

const MEGABYTES: Bounds = { head: 1024 * 1024, tail: 1024 * 1024 };

/** Stands on a line of its own for what was left out; only a `...` of a page may stand over it. */
export function gapLine(bytes: number): string {
  return `\n[${bytes} bytes left out]\n`;
}

/**
 * Collects bytes, which it copies; a program that floods its output costs two megabytes and no more. What is kept
 * depends on the bytes alone, and not on the pieces in which they came.
 */
export class OutputCollector {
  readonly #bounds: Bounds;
  #head: Buffer[] = [];
  #headBytes = 0;
  /** A ring, once there is more than the beginning: the next byte goes to `#tailBytes` modulo its length. */
  #tail = Buffer.alloc(0);
  #tailBytes = 0;

  constructor(bounds: Bounds = MEGABYTES) {
    this.#bounds = bounds;
  }

  add(chunk: Buffer): void {
    const head = chunk.subarray(0, this.#bounds.head - this.#headBytes);
    if (head.length > 0) this.#head.push(Buffer.from(head));
    this.#headBytes += head.length;
    if (head.length < chunk.length) this.#addToTail(chunk.subarray(head.length));
  }

  /** What was collected so far; of a cut output whole lines only, so that no half line is taken for a line. */
  peek(): BoundedOutput {
    const { head, tail, omittedBytes } = this.ends();
    if (omittedBytes === 0) return { text: `${Buffer.concat([head, tail])}`, omittedBytes };
    return { text: `${head}${gapLine(omittedBytes)}${tail}`, omittedBytes };
  }

  /** The same, undecoded. */
  ends(): Ends {
    const head = Buffer.concat(this.#head);
    const size = this.#tail.length;
    const cut = this.#tailBytes - size;
    if (cut <= 0) return { head, tail: this.#tail.subarray(0, this.#tailBytes), omittedBytes: 0 };
    const at = this.#tailBytes % size;
    const tail = Buffer.concat([this.#tail.subarray(at), this.#tail.subarray(0, at)]);
    const headEnd = head.lastIndexOf(LINE_FEED) + 1 || head.length;
    const tailStart = tail.indexOf(LINE_FEED) + 1;
    const omittedBytes = cut + head.length - headEnd + tailStart;
    return { head: head.subarray(0, headEnd), tail: tail.subarray(tailStart), omittedBytes };
  }

  /** Takes what was collected and starts anew. */
  take(): BoundedOutput {
    const taken = this.peek();
    this.#head = [];
    this.#tail = Buffer.alloc(0);
    this.#headBytes = this.#tailBytes = 0;
    return taken;
  }

  #addToTail(chunk: Buffer): void {
    if (this.#tail.length === 0) this.#tail = Buffer.allocUnsafe(this.#bounds.tail);
    const size = this.#tail.length;
    const kept = chunk.subarray(Math.max(0, chunk.length - size));
    this.#tailBytes += chunk.length - kept.length;
    const at = this.#tailBytes % size;
    const first = kept.copy(this.#tail, at, 0, Math.min(kept.length, size - at));
    kept.copy(this.#tail, 0, first);
    this.#tailBytes += kept.length;
  }
}
