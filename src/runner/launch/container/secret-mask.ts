const MASK = Buffer.from('***');

/** Shorter ones are no secrets worth the name, and would be found in every other word. */
const MIN_BYTES = 4;

/**
 * Puts `***` in the place of secrets in a stream of bytes, wherever it was cut. Only the beginning of a secret at the
 * very end is held back, until it shows what it is.
 */
export class SecretMask {
  readonly #secrets: readonly Buffer[];
  #held: Buffer = Buffer.alloc(0);

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets
      .map((secret) => Buffer.from(secret))
      .filter(({ length }) => length >= MIN_BYTES)
      // A secret may be a part of another.
      .sort((a, b) => b.length - a.length);
  }

  /** The text without secrets, for one that comes as a whole. */
  static text(text: string, secrets: readonly string[]): string {
    const mask = new SecretMask(secrets);
    return Buffer.concat([mask.add(Buffer.from(text)), mask.end()]).toString('utf8');
  }

  add(bytes: Buffer): Buffer {
    if (this.#secrets.length === 0) return bytes;
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const pieces: Buffer[] = [];
    let from = 0;
    for (let next = this.#next(all, from); next !== null; next = this.#next(all, from)) {
      pieces.push(all.subarray(from, next.at), MASK);
      from = next.at + next.length;
    }
    const held = this.#beginsAtEnd(all.subarray(from));
    this.#held = Buffer.from(all.subarray(all.length - held));
    return Buffer.concat([...pieces, all.subarray(from, all.length - held)]);
  }

  /** What was held back. */
  end(): Buffer {
    const held = this.#held;
    this.#held = Buffer.alloc(0);
    return held;
  }

  #next(all: Buffer, from: number): { readonly at: number; readonly length: number } | null {
    let first: { at: number; length: number } | null = null;
    for (const secret of this.#secrets) {
      const at = all.indexOf(secret, from);
      if (at !== -1 && (first === null || at < first.at)) first = { at, length: secret.length };
    }
    return first;
  }

  /** How many bytes at the end may be the beginning of a secret. */
  #beginsAtEnd(all: Buffer): number {
    let longest = 0;
    for (const secret of this.#secrets) {
      for (let length = Math.min(secret.length - 1, all.length); length > longest; length -= 1) {
        if (all.subarray(all.length - length).equals(secret.subarray(0, length))) longest = length;
      }
    }
    return longest;
  }
}
