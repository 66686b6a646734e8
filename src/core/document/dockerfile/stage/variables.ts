import type { Instruction } from '../dockerfile-value.ts';
import { type ShellResult, shellWord } from '../shell/shell-word.ts';
import type { Given, PlacedInstruction } from './final-stage-value.ts';

/** Longer values are taken for unknown, so that variables made of variables cannot grow without bound. */
const LONGEST_VALUE = 4096;

/** Values that BuildKit sets by itself; which platform is built for is not known from the text. */
const PLATFORM_ARGS = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;

/** ARG and ENV while the instructions of an image are gone through one after the other. */
export class Variables {
  private ownEnv = new Map<string, Given<string>>();
  private args = new Map<string, string>();
  private global = new Map<string, string>();
  /** True while a copy uses the same maps: they are copied in turn when one of the two first changes. */
  private shared = false;
  private readonly escapeSign: string;

  /** @param instructions all of the file; those in front of the first FROM give FROM its variables */
  constructor(instructions: readonly Instruction[], escapeSign: string) {
    this.escapeSign = escapeSign;
    for (const { keyword, stage, pairs } of instructions) {
      if (stage >= 0) break;
      if (keyword !== 'ARG') continue;
      for (const { name, value } of pairs) {
        if (value !== null)
          this.store(
            this.global,
            name,
            this.read(value, (key) => this.global.get(key)),
          );
      }
    }
  }

  /** The same variables, for a stage that builds upon this one: its ARGs are handed on too. */
  copy(): Variables {
    const copy = new Variables([], this.escapeSign);
    copy.ownEnv = this.ownEnv;
    copy.args = this.args;
    copy.global = this.global;
    copy.shared = true;
    this.shared = true;
    return copy;
  }

  /** An image or platform as FROM names it; null where a variable in it has no value that the text tells. */
  inFrom(text: string): string | null {
    const result = this.read(text, (name) => this.global.get(name));
    return result.error !== null || result.unset.length > 0 || result.text === '' ? null : result.text;
  }

  get env(): ReadonlyMap<string, Given<string>> {
    return this.ownEnv;
  }

  private unshare(): void {
    if (!this.shared) return;
    this.ownEnv = new Map(this.ownEnv);
    this.args = new Map(this.args);
    this.shared = false;
  }

  /** ARGs end with their stage. */
  beginStage(): void {
    this.args = new Map();
  }

  setArg({ pairs }: Instruction): void {
    this.unshare();
    for (const { name, value } of pairs) {
      const inherited = this.global.get(name);
      if (value !== null) this.store(this.args, name, this.expand(value));
      else if (inherited !== undefined) this.args.set(name, inherited);
    }
  }

  setEnv({ pairs, pointer }: PlacedInstruction): void {
    // All values of one ENV see the variables as they were before it.
    const values = pairs.map(({ value }) => this.expand(value ?? ''));
    this.unshare();
    pairs.forEach(({ name }, index) => {
      const text = values[index]?.text ?? '';
      this.ownEnv.set(name, { value: text.slice(0, LONGEST_VALUE), pointer: `${pointer}/pairs/${index}` });
    });
  }

  /** A text with quotes taken off and known variables replaced; the others stay as they are and are named in `unset`. */
  expand(text: string): ShellResult {
    return this.read(text, (name) => {
      if (PLATFORM_ARGS.test(name)) return undefined;
      return this.env.get(name)?.value ?? this.args.get(name);
    });
  }

  private read(text: string, variable: (name: string) => string | undefined): ShellResult {
    const result = shellWord(text, { escape: this.escapeSign, variable, keepUnset: true });
    // What BuildKit cannot expand stays as it was written; a check of its own tells the author.
    return result.error === null ? result : { ...result, text, unset: [text] };
  }

  private store(into: Map<string, string>, name: string, { text, unset }: ShellResult): void {
    if (unset.length === 0 && text.length <= LONGEST_VALUE) into.set(name, text);
    else into.delete(name);
  }
}
