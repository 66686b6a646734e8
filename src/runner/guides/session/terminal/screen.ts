import xterm, {
  type Terminal as Emulator,
  type IBuffer,
  type IBufferLine,
  type IMarker,
} from '@xterm/headless';
import { type BoundedOutput, type Ends, gapLine, OutputCollector } from '../bounded-output.ts';
import { renderLine, type Typed } from './render-line.ts';

const COLUMNS = 80;
/** So much is drawn at once; a line of it is one byte at least. */
const PIECE_BYTES = 4 * 1024;
const SCROLLBACK_LINES = 2 * PIECE_BYTES;
/** Drawing costs some 20 µs a line. Of what a program writes between two inputs so much of both ends is drawn. */
const DRAWN = { head: 128 * 1024, tail: 64 * 1024 } as const;
/** What lies beyond the beginning is drawn when the program pauses: what a prompt is seen by, and no more. */
const PAUSE_TAIL = 8 * 1024;

/** Scrolls the whole screen away: to its last row, as many new ones, and to the first. */
const CLEARING = `\x1b[24;1H${'\n'.repeat(24)}\x1b[H`;

/** What a program wrote until something was typed, by which the screen can be drawn again. */
interface Take {
  readonly written: OutputCollector;
  typed: Typed | null;
}

interface Mark extends Typed {
  readonly marker: IMarker;
  readonly column: number;
}

/** A terminal's screen with all that has scrolled off it, drawn by an emulator: what a reader sees in the end. */
export class Screen {
  #emulator: Emulator;
  #takes: Take[] = [{ written: new OutputCollector(DRAWN), typed: null }];
  /** Bytes since the last input. */
  #takeBytes = 0;
  #pending = new OutputCollector({ head: DRAWN.head, tail: PAUSE_TAIL });
  #fedBytes = 0;
  #omitted = 0;
  #gone = new OutputCollector();
  #marks: Mark[] = [];
  #drawing: Promise<void> = Promise.resolve();
  #lineFeeds = 0;

  /** @param reply gets what a terminal answers to a program's questions (where the cursor is, for instance) */
  constructor(reply: (keys: string) => void) {
    this.#emulator = new xterm.Terminal({
      cols: COLUMNS,
      rows: 24,
      scrollback: SCROLLBACK_LINES,
      allowProposedApi: true,
      logLevel: 'off',
    });
    this.#emulator.onData(reply);
    this.#emulator.onLineFeed(() => {
      this.#lineFeeds += 1;
    });
  }

  /** Takes what a program wrote, and copies it; in a flood the middle is left out. */
  feed(chunk: Buffer): void {
    this.#fedBytes += chunk.length;
    this.#takeBytes += chunk.length;
    this.#pending.add(chunk);
    this.#takes.at(-1)?.written.add(chunk);
  }

  /** True where so much has come that it is not drawn before the program pauses. */
  floods(): boolean {
    return this.#takeBytes > DRAWN.head;
  }

  /** Bytes taken so far: whether a program pauses is seen by it. */
  get fedBytes(): number {
    return this.#fedBytes;
  }

  /** Draws what was taken. */
  draw(): Promise<void> {
    this.#drawing = this.#drawing.then(() => this.#drawEnds(this.#takePending()));
    return this.#drawing;
  }

  /** The line in which the cursor stands, up to the cursor. */
  cursorText(): string {
    const { active } = this.#emulator.buffer;
    const row = active.baseY + active.cursorY;
    let first = row;
    while (first > 0 && active.getLine(first)?.isWrapped === true) first -= 1;
    return this.#text(first, 0, row, active.cursorX, active);
  }

  /** Tells two moments apart between which the cursor has left its place. */
  place(): string {
    const { active } = this.#emulator.buffer;
    return `${this.#lineFeeds} ${active.cursorY} ${active.cursorX}`;
  }

  /** Whether what is typed now may be put between the marks of a paste, so that no program takes it for keys. */
  takesPastes(): boolean {
    return this.#emulator.modes.bracketedPasteMode;
  }

  /** Notes that something is typed at the cursor. */
  mark(typed: Typed): void {
    const take = this.#takes.at(-1);
    if (take !== undefined) take.typed = typed;
    this.#takes.push({ written: new OutputCollector(DRAWN), typed: null });
    this.#takeBytes = 0;
    const marker = this.#emulator.registerMarker(0);
    if (marker !== undefined)
      this.#marks.push({ ...typed, marker, column: this.#emulator.buffer.normal.cursorX });
    // A full-screen program has no place among the lines that stay.
    else this.#gone.add(Buffer.from(`${typed.shown}\n`));
  }

  /** All lines so far, as a page writes them; the one with the cursor is the last. */
  lines(): string {
    const { normal } = this.#emulator.buffer;
    return `${this.#gone.peek().text}${this.#render(normal.baseY + normal.cursorY + 1, normal.length)}`;
  }

  /**
   * What is to be compared with the page. Of a flood it is drawn anew, so that no chance decides what is left out: what
   * the screen showed in a pause is left out too.
   */
  async transcript(): Promise<BoundedOutput> {
    await this.draw();
    const omittedBytes = this.#takes.reduce((sum, { written }) => sum + written.ends().omittedBytes, 0);
    if (omittedBytes === 0 && this.#omitted === 0) return { text: this.lines(), omittedBytes };
    const screen = new Screen(() => {});
    for (const { written, typed } of this.#takes) {
      await screen.#drawEnds(written.ends());
      if (typed !== null) screen.mark(typed);
    }
    return { text: screen.lines(), omittedBytes };
  }

  #takePending(): Ends {
    const ends = this.#pending.ends();
    this.#omitted += ends.omittedBytes;
    this.#pending = new OutputCollector({
      head: Math.max(0, DRAWN.head - this.#takeBytes),
      tail: PAUSE_TAIL,
    });
    return ends;
  }

  async #drawEnds({ head, tail, omittedBytes }: Ends): Promise<void> {
    await this.#drawBytes(head);
    if (omittedBytes > 0) {
      await this.#write(CLEARING);
      this.#harvest(this.#emulator.buffer.normal.baseY);
      this.#gone.add(Buffer.from(gapLine(omittedBytes)));
    }
    await this.#drawBytes(tail);
  }

  async #drawBytes(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      await this.#write(bytes.subarray(at, at + PIECE_BYTES));
      const { normal } = this.#emulator.buffer;
      if (normal.baseY > SCROLLBACK_LINES - PIECE_BYTES) this.#harvest(normal.baseY);
    }
  }

  #write(data: Uint8Array | string): Promise<void> {
    return new Promise((resolve) => this.#emulator.write(data, resolve));
  }

  /** Takes the rows before `end` off the emulator, which keeps a kilobyte for each. */
  #harvest(end: number): void {
    const { normal } = this.#emulator.buffer;
    const rows = Math.min(end, normal.baseY);
    if (rows === 0) return;
    const text = this.#render(rows, rows);
    const wraps = normal.getLine(rows)?.isWrapped === true;
    this.#gone.add(Buffer.from(wraps ? text : `${text}\n`));
    const height = this.#emulator.options.scrollback ?? 0;
    this.#emulator.options.scrollback = normal.baseY - rows;
    this.#emulator.options.scrollback = height;
    this.#marks = this.#marks.filter(({ marker }) => !marker.isDisposed);
  }

  /** The rows before `end` as lines of a page, joined by line feeds; wrapped rows belong to their line. */
  #render(end: number, limit: number): string {
    const lines: string[] = [];
    for (let row = 0; row < end; ) {
      let next = row + 1;
      while (next < limit && this.#row(next)?.isWrapped === true) next += 1;
      lines.push(...this.#renderRows(row, next));
      row = next;
    }
    return lines.join('\n');
  }

  #renderRows(first: number, next: number): readonly string[] {
    const marks = this.#marks.filter(({ marker }) => marker.line >= first && marker.line < next);
    const cuts = [
      { row: first, column: 0 },
      ...marks.map(({ marker, column }) => ({ row: marker.line, column })),
      { row: next - 1, column: COLUMNS },
    ];
    const segments = cuts.slice(1).map((to, index) => {
      const from = cuts[index] ?? to;
      return this.#text(from.row, from.column, to.row, to.column);
    });
    return renderLine(segments, marks).map((line) => line.trimEnd());
  }

  #text(
    fromRow: number,
    fromColumn: number,
    toRow: number,
    toColumn: number,
    buffer: IBuffer = this.#emulator.buffer.normal,
  ): string {
    let text = '';
    for (let row = fromRow; row <= toRow; row += 1) {
      const from = row === fromRow ? fromColumn : 0;
      const to = row === toRow ? toColumn : COLUMNS - gapBeforeWide(buffer, row);
      text += buffer.getLine(row)?.translateToString(false, from, to) ?? '';
    }
    return text;
  }

  #row(row: number): IBufferLine | undefined {
    return this.#emulator.buffer.normal.getLine(row);
  }
}

/** A letter of two columns that has no room at the end of a row leaves one there empty: no blank of the line. */
function gapBeforeWide(buffer: IBuffer, row: number): 0 | 1 {
  const isWide =
    buffer
      .getLine(row + 1)
      ?.getCell(0)
      ?.getWidth() === 2;
  return isWide &&
    buffer
      .getLine(row)
      ?.getCell(COLUMNS - 1)
      ?.getChars() === ''
    ? 1
    : 0;
}
