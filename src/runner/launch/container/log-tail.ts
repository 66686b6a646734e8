const MAX_BYTES = 64 * 1024;
const MAX_LINES = 200;

/** The last lines of a stream of bytes, in bounded memory. */
export class LogTail {
  #chunks: Buffer[] = [];
  #bytes = 0;
  #isCut = false;

  add(bytes: Uint8Array): void {
    // Copied: a small piece would hold the large block that it was read into.
    const kept = Buffer.from(bytes.subarray(Math.max(0, bytes.length - MAX_BYTES)));
    if (kept.length < bytes.length) this.#isCut = true;
    this.#chunks.push(kept);
    this.#bytes += kept.length;
    if (this.#bytes > 4 * MAX_BYTES || this.#chunks.length > 4096) this.#shrink();
  }

  /** At most 200 lines and 64 KiB of the end; only whole lines where something was left out. */
  text(): string {
    this.#shrink();
    const text = Buffer.concat(this.#chunks).toString('utf8');
    const whole = this.#isCut ? text.slice(text.indexOf('\n') + 1) : text;
    const lines = whole.split('\n');
    const last = lines.at(-1) === '' ? 1 : 0;
    return lines.slice(-(MAX_LINES + last)).join('\n');
  }

  #shrink(): void {
    const all = Buffer.concat(this.#chunks);
    if (all.length > MAX_BYTES) this.#isCut = true;
    this.#chunks = [Buffer.from(all.subarray(Math.max(0, all.length - MAX_BYTES)))];
    this.#bytes = this.#chunks[0]?.length ?? 0;
  }
}
