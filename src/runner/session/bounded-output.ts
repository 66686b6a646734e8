const HEAD_BYTES = 1024 * 1024;
const TAIL_BYTES = 1024 * 1024;
const LINE_FEED = 10;

/** What a command wrote, in bounded memory: the beginning and the end of it. */
export interface BoundedOutput {
  readonly text: string;
  /** Bytes left out between the beginning and the end. */
  readonly omittedBytes: number;
}

/** Stands on a line of its own for what was left out; only a `...` of a page may stand over it. */
export function gapLine(bytes: number): string {
  return `\n[${bytes} bytes left out]\n`;
}

/** Collects chunks; a program that floods its output costs two megabytes and no more. */
export class OutputCollector {
  #head: Buffer[] = [];
  #headBytes = 0;
  #tail: Buffer[] = [];
  #tailBytes = 0;
  #omitted = 0;

  add(chunk: Buffer): void {
    const room = HEAD_BYTES - this.#headBytes;
    const head = chunk.subarray(0, room);
    if (head.length > 0) this.#head.push(head);
    this.#headBytes += head.length;
    const rest = chunk.subarray(head.length);
    if (rest.length === 0) return;
    this.#tail.push(rest);
    this.#tailBytes += rest.length;
    while (this.#tailBytes - (this.#tail[0]?.length ?? 0) >= TAIL_BYTES) {
      const dropped = this.#tail.shift()?.length ?? 0;
      this.#tailBytes -= dropped;
      this.#omitted += dropped;
    }
  }

  /** What was collected so far; of a cut output whole lines only, so that no half line is taken for a line. */
  peek(): BoundedOutput {
    const [head, tail] = [Buffer.concat(this.#head), Buffer.concat(this.#tail)];
    if (this.#omitted === 0) return { text: `${Buffer.concat([head, tail])}`, omittedBytes: 0 };
    const headEnd = head.lastIndexOf(LINE_FEED) + 1 || head.length;
    const tailStart = tail.indexOf(LINE_FEED) + 1;
    const omittedBytes = this.#omitted + head.length - headEnd + tailStart;
    return {
      text: `${head.subarray(0, headEnd)}${gapLine(omittedBytes)}${tail.subarray(tailStart)}`,
      omittedBytes,
    };
  }

  /** Takes what was collected and starts anew. */
  take(): BoundedOutput {
    const taken = this.peek();
    this.#head = [];
    this.#tail = [];
    this.#headBytes = this.#tailBytes = this.#omitted = 0;
    return taken;
  }
}
