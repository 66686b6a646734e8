import type { TtyInput } from '../../../../docs/index.ts';
import type { Appearance, Awaited, Dialogue } from './dialogue.ts';
import type { Screen } from './screen.ts';

const LOOK_MS = 20;
/** A prompt is one when nothing has followed it for so long; behind other text on its line it may be part of that. */
const PROMPT_QUIET_MS = 40;
const INLINE_PROMPT_QUIET_MS = 400;
/** A command that shows its prompt for so long when the page types nothing more would wait for ever. */
const WAITING_MS = 5000;
/** How long nothing may come before a key is pressed: a person looks, and then presses. */
const KEY_QUIET_MS = { lines: 150, nothing: 700, prompt: 1500, other: 1000 } as const;
/** A program that never pauses gets the key so long after the lines above have appeared. */
const KEY_LATEST_MS = 3000;

/** Types into a running command what the page says, when its time has come. */
export class Player {
  #screen: Screen;
  #dialogue: Dialogue;
  #press: (keys: string) => void;
  #onWaiting: () => void;
  #next = 0;
  #placeOfLast: string | null = null;
  #bytes = 0;
  #quietSince = performance.now();
  #appearedAt: number | null = null;
  /** The last answer: comparing a long output again is work, and only what is new can change it. */
  #seen: { readonly bytes: number; readonly index: number; readonly appearance: Appearance } | null = null;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  /** @param onWaiting is called when the command waits at its prompt and the page types nothing more */
  constructor(
    screen: Screen,
    dialogue: Dialogue,
    { press, onWaiting }: { readonly press: (keys: string) => void; readonly onWaiting: () => void },
  ) {
    this.#screen = screen;
    this.#dialogue = dialogue;
    this.#press = press;
    this.#onWaiting = onWaiting;
    this.#again();
  }

  /** What it would have done next. */
  awaited(): Awaited {
    const input = this.#dialogue.inputs[this.#next];
    if (input === undefined) return null;
    const { prompt } = this.#dialogue;
    if (input.kind === 'type' || input.atPrompt)
      return `Line ${input.line} was not typed: the prompt \`${prompt}\` was not shown for it.`;
    return `${input.key} in line ${input.line} was not pressed: the lines above it have not appeared.`;
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #again(): void {
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#look(), LOOK_MS);
  }

  async #look(): Promise<void> {
    const now = performance.now();
    const came = this.#screen.fedBytes !== this.#bytes;
    this.#bytes = this.#screen.fedBytes;
    if (came) this.#quietSince = now;
    if (!came || !this.#screen.floods()) await this.#screen.draw();
    if (this.#stopped) return;
    const input = this.#dialogue.inputs[this.#next];
    const quietMs = this.#screen.fedBytes === this.#bytes ? now - this.#quietSince : 0;
    if (input !== undefined && this.#isTime(input, quietMs)) this.#do(input);
    else if (input === undefined && this.#waits(quietMs)) return this.#onWaiting();
    this.#again();
  }

  #waits(quietMs: number): boolean {
    return quietMs >= WAITING_MS && this.#promptShown(quietMs) === 'alone';
  }

  #isTime(input: TtyInput, quietMs: number): boolean {
    const prompt = this.#promptShown(quietMs);
    if (input.kind === 'type' || input.atPrompt) return prompt !== null;
    return this.#isTimeForKey(input.index, prompt !== null, quietMs);
  }

  #isTimeForKey(index: number, atPrompt: boolean, quietMs: number): boolean {
    const appearance = this.#appearance(index);
    // The comparison fails anyway; the key lets it come to that.
    if (appearance === 'other') return quietMs >= KEY_QUIET_MS.other;
    if (appearance === 'not-yet') return false;
    if (atPrompt) return true;
    this.#appearedAt ??= performance.now();
    if (performance.now() - this.#appearedAt >= KEY_LATEST_MS) return true;
    if (this.#dialogue.prompt !== null) return quietMs >= KEY_QUIET_MS.prompt;
    const above = this.#dialogue.inputs[this.#next - 1]?.index ?? -1;
    return quietMs >= (index - above > 1 ? KEY_QUIET_MS.lines : KEY_QUIET_MS.nothing);
  }

  #appearance(index: number): Appearance {
    if (this.#seen?.bytes !== this.#bytes || this.#seen.index !== index) {
      const appearance = this.#dialogue.appeared(index, this.#screen.lines());
      this.#seen = { bytes: this.#bytes, index, appearance };
    }
    return this.#seen.appearance;
  }

  /** Whether the prompt stands at the cursor, and not the one at which something was typed already. */
  #promptShown(quietMs: number): 'alone' | 'behind' | null {
    const { prompt } = this.#dialogue;
    if (prompt === null || prompt.trim() === '' || quietMs < PROMPT_QUIET_MS) return null;
    if (this.#screen.place() === this.#placeOfLast) return null;
    const text = this.#screen.cursorText();
    if (text === prompt || text === `${prompt} `) return 'alone';
    const ends = text.endsWith(prompt) || text.endsWith(`${prompt} `);
    return ends && quietMs >= INLINE_PROMPT_QUIET_MS ? 'behind' : null;
  }

  #do(input: TtyInput): void {
    const { prompt } = this.#dialogue;
    this.#next += 1;
    this.#appearedAt = null;
    this.#quietSince = performance.now();
    this.#placeOfLast = this.#screen.place();
    const shown = this.#screen.cursorText();
    if (input.kind === 'key') {
      const atPrompt = prompt !== null && shown.trimEnd() === prompt.trimEnd();
      this.#screen.mark({
        shown: input.shown,
        text: null,
        prompt: input.atPrompt || atPrompt ? prompt : null,
      });
      this.#press(input.key === '^C' ? '\x03' : '\x04');
      return;
    }
    // `prompt=">>>"` where the program shows `>>> `: its blank is not typed.
    const blank = prompt !== null && shown.endsWith(`${prompt} `) && input.text.startsWith(' ');
    const text = blank ? input.text.slice(1) : input.text;
    this.#screen.mark({ shown: input.shown, text, prompt });
    this.#press(`${this.#keysFor(text)}\r`);
  }

  /** A tab is a letter here, and no wish to have a word completed. */
  #keysFor(text: string): string {
    if (!text.includes('\t')) return text;
    return this.#screen.takesPastes() ? `\x1b[200~${text}\x1b[201~` : text.replaceAll('\t', '\x16\t');
  }
}
