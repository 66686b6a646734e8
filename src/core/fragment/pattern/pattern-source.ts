import { PatternError } from './pattern-error.ts';

/** The text of a pattern, read one code point after the other. */
export class PatternSource {
  private readonly characters: readonly string[];
  /** How many code points have been read. */
  at = 0;

  constructor(pattern: string) {
    this.characters = [...pattern];
  }

  /** The next character; null at the end. */
  get next(): string | null {
    return this.characters[this.at] ?? null;
  }

  /** The next character, which is then read; null at the end. */
  take(): string | null {
    const { next } = this;
    if (next !== null) this.at += 1;
    return next;
  }

  /** Reads the text if it comes next. */
  skip(text: string): boolean {
    const found = this.characters.slice(this.at, this.at + text.length).join('') === text;
    if (found) this.at += text.length;
    return found;
  }

  /** Reads at most so many characters of a set. */
  takeWhile(set: RegExp, most = Number.POSITIVE_INFINITY): string {
    let taken = '';
    while (taken.length < most && this.next !== null && set.test(this.next)) taken += this.take() ?? '';
    return taken;
  }

  /** Reads up to a character, which is read too and not returned. */
  takeUntil(end: string, what: string): string {
    const start = this.at;
    while (this.next !== null && this.next !== end) this.at += 1;
    const taken = this.characters.slice(start, this.at).join('');
    if (this.take() === null) this.fail(`the ${what} has no end ${end}`);
    if (taken === '') this.fail(`the ${what} is empty`);
    return taken;
  }

  /** @throws PatternError always */
  fail(message: string, at = this.at): never {
    throw new PatternError(message, at);
  }
}
