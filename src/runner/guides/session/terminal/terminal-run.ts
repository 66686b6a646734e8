import { setTimeout as wait } from 'node:timers/promises';
import type { BoundedOutput } from '../bounded-output.ts';
import type { Awaited, Dialogue } from './dialogue.ts';
import type { Terminal } from './open-terminal.ts';
import { Player } from './player.ts';
import { Screen } from './screen.ts';

/** The kernel hands on what was shown a moment later; nobody waits longer for it. */
const LATEST_MS = 2000;
const LOOK_MS = 2;

/** One command at the terminal: its screen, and what the page types into it. */
export class TerminalRun implements AsyncDisposable {
  readonly #terminal: Terminal;
  readonly #mark: Buffer;
  readonly #screen: Screen;
  readonly #player: Player;
  readonly #waits = new AbortController();
  #held = Buffer.alloc(0);
  #marked = false;

  /**
   * @param mark is shown by the driver behind the command's output: a sequence that a terminal does not draw
   * @param onOutput called for each piece that is shown
   */
  constructor(terminal: Terminal, mark: string, dialogue: Dialogue, onOutput: () => void) {
    this.#terminal = terminal;
    this.#mark = Buffer.from(mark);
    const press = (keys: string): void => terminal.write(keys);
    this.#screen = new Screen(press);
    this.#player = new Player(this.#screen, dialogue, { press, onWaiting: () => this.#waits.abort() });
    terminal.onData = (chunk) => {
      this.#take(chunk);
      onOutput();
    };
  }

  /** Aborted when the command waits at its prompt and the page types nothing more. */
  get waits(): AbortSignal {
    return this.#waits.signal;
  }

  /** What the page would have typed next, and why it was not. */
  awaited(): Awaited {
    return this.#player.awaited();
  }

  /** All that the command has shown, once it has ended. */
  async end(sessionEnded: boolean): Promise<BoundedOutput> {
    this.#player.stop();
    const latest = performance.now() + LATEST_MS;
    let bytes = -1;
    while (!this.#marked && performance.now() < latest) {
      // Nobody shows the mark where bash has ended: then it is all there when nothing more comes.
      if (sessionEnded && (this.#terminal.ended() || bytes === this.#screen.fedBytes)) break;
      bytes = this.#screen.fedBytes;
      await wait(sessionEnded ? 50 : LOOK_MS);
    }
    this.#screen.feed(this.#held);
    return this.#screen.transcript();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#player.stop();
    this.#terminal.onData = () => {};
  }

  #take(chunk: Buffer): void {
    if (this.#marked) return;
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const at = bytes.indexOf(this.#mark);
    this.#marked = at !== -1;
    // The mark may come in two pieces.
    const end = this.#marked ? at : bytes.length - partOf(this.#mark, bytes);
    this.#held = Buffer.from(this.#marked ? [] : bytes.subarray(end));
    if (end > 0) this.#screen.feed(bytes.subarray(0, end));
  }
}

/** How many bytes at the end may be the beginning of the mark. */
function partOf(mark: Buffer, bytes: Buffer): number {
  for (let length = Math.min(mark.length - 1, bytes.length); length > 0; length -= 1) {
    if (bytes.subarray(bytes.length - length).equals(mark.subarray(0, length))) return length;
  }
  return 0;
}
