import { keyOf, type YamlKey } from './key-of.ts';
import { type YamlLine, yamlLines } from './yaml-lines.ts';

/** How far a YAML text has been read: the line, and the sign in it. */
export class BlockCursor {
  readonly text: string;
  /** Where something is being written, at the first sign of the word. */
  readonly written: number | null;
  /** The offset of the sign that is read next; behind the last line it is the end of the text. */
  at: number;
  private readonly lines: readonly YamlLine[];
  private index = 0;

  constructor(text: string, written: number | null) {
    this.text = text;
    this.written = written;
    this.lines = yamlLines(text, written);
    this.at = this.lines[0]?.content ?? text.length;
  }

  /** The line that is read; undefined behind the last one. */
  line(): YamlLine | undefined {
    return this.lines[this.index];
  }

  /** The line below it. */
  lineBelow(): YamlLine | undefined {
    return this.lines[this.index + 1];
  }

  /** How far the sign that is read stands from the beginning of its line. */
  column(): number {
    return this.at - (this.line()?.start ?? 0);
  }

  sign(): string {
    return this.text[this.at] ?? '';
  }

  isWritten(): boolean {
    return this.at === this.written;
  }

  isHyphen(line: YamlLine): boolean {
    return this.sign() === '-' && (this.at + 1 >= line.end || isBlank(this.text[this.at + 1] ?? ''));
  }

  key(line: YamlLine): YamlKey | null {
    return keyOf(this.text, this.at, line.end);
  }

  /** Goes to the first sign of the next line, or of one further below. */
  next(lines = 1): void {
    this.index += lines;
    this.at = this.line()?.content ?? this.text.length;
  }

  /** Goes to the first sign from an offset on that is no blank; to the end of the line where there is none. */
  skipTo(from: number, line: YamlLine): void {
    this.at = from;
    while (this.at < line.end && isBlank(this.sign())) this.at += 1;
  }

  /** Goes to the first line from here on that begins behind an offset. */
  nextBehind(offset: number): void {
    while ((this.line()?.start ?? offset) < offset) this.index += 1;
    this.at = this.line()?.content ?? this.text.length;
  }

  /**
   * The lines below that belong to a value which begins here, and where the line behind them begins.
   *
   * @param parent the column of what the value belongs to: its lines stand deeper
   * @param closes whether a line that does not stand deeper ends it all the same, and is its own
   */
  ownLines(
    parent: number,
    closes: (line: YamlLine) => boolean = () => false,
  ): { readonly lines: readonly YamlLine[]; readonly end: number } {
    const first = this.index + 1;
    let last = first;
    for (let line = this.lines[last]; line !== undefined; line = this.lines[last]) {
      if (line.content - line.start <= parent && !closes(line)) break;
      last += 1;
    }
    return { lines: this.lines.slice(first, last), end: this.lines[last]?.start ?? this.text.length };
  }
}

/** Nothing but blanks within a line. */
export function isBlank(text: string): boolean {
  return /^[ \t]*$/.test(text);
}
