const HEAD_BYTES = 1024 * 1024;
const TAIL_BYTES = 1024 * 1024;

/** What a command wrote, in bounded memory: the beginning and the end of it. */
export interface BoundedOutput {
  readonly text: string;
  /** Bytes left out between the beginning and the end. */
  readonly omittedBytes: number;
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

  /** Takes what was collected and starts anew. */
  take(): BoundedOutput {
    const omittedBytes = this.#omitted;
    const gap = omittedBytes === 0 ? '' : `\n[${omittedBytes} bytes left out]\n`;
    const text = `${Buffer.concat(this.#head)}${gap}${Buffer.concat(this.#tail)}`;
    this.#head = [];
    this.#tail = [];
    this.#headBytes = this.#tailBytes = this.#omitted = 0;
    return { text, omittedBytes };
  }
}
