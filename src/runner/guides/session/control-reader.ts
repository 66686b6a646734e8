import type { ChildProcess } from 'node:child_process';
import { Readable } from 'node:stream';
import type { Outcome } from './outcome.ts';

/** What bash tells about a command, or the reason why it could not. */
export type Answer = Pick<Outcome, 'exitCode' | 'stopped' | 'sessionEnded' | 'failedLine'>;

/** Node ends a longer timer after one millisecond; this is 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Reads the driver's answers (driver.sh, fd 199) and notices the end of bash itself. */
export class ControlReader {
  #pending = '';
  #failedLine: number | null = null;
  #lastLine: number | null = null;
  /** Line of the driver that counts as the first of the script. */
  #from = 1;
  #traced: string | null = null;
  #answer: Answer | null = null;
  #end: Answer | null = null;
  #wake: () => void = () => {};

  constructor(bash: ChildProcess) {
    const pipe = bash.stdio[4];
    if (!(pipe instanceof Readable)) throw new TypeError('bash was started without its answer pipe');
    pipe.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    // A program left in the background may hold the pipe open, so the end of bash is what counts. The answers
    // that it wrote last are still on their way when it ends: they are read before the end is told.
    bash.on('exit', (code) => setImmediate(() => this.#finish(code)));
    bash.on('error', () => this.#finish(127));
  }

  /** The next answer, or that the time is over or the run cancelled. */
  async next(timeoutMs: number, signal: AbortSignal): Promise<Answer> {
    const stopped = await this.#wait(() => this.#answer !== null || this.#end !== null, timeoutMs, signal);
    const answer = this.#answer ?? this.#end;
    this.#answer = null;
    if (stopped === null && answer !== null) return answer;
    return { exitCode: null, stopped: stopped ?? 'cancelled', sessionEnded: true, failedLine: null };
  }

  /** A line as bash counts it, from 1 in the script that runs; null where it is none of it. */
  scriptLine(line: number): number | null {
    return line < this.#from ? null : line - this.#from + 1;
  }

  /** First letter of `PS4` where `set -x` was on since this was last asked, else null. */
  traced(): string | null {
    const traced = this.#traced;
    this.#traced = null;
    return traced;
  }

  /** Resolves when bash has ended, or after `timeoutMs`. */
  async ended(timeoutMs: number): Promise<void> {
    await this.#wait(() => this.#end !== null, timeoutMs, new AbortController().signal);
  }

  #read(text: string): void {
    const words = `${this.#pending}${text}`.split('\0');
    this.#pending = words.pop() ?? '';
    for (const word of words) {
      const [kind, number] = word.split(' ');
      if (kind === 'from') this.#from = Number(number);
      else if (kind === 'failed') this.#failedLine = this.scriptLine(Number(number));
      else if (kind === 'at') this.#lastLine = this.scriptLine(Number(number));
      else if (kind === 'traced') this.#traced = number === '' ? null : (number ?? null);
      else this.#answer = { exitCode: Number(number), stopped: null, sessionEnded: false, failedLine: null };
    }
    this.#wake();
  }

  #finish(code: number | null): void {
    this.#end ??= {
      exitCode: code,
      stopped: null,
      sessionEnded: true,
      failedLine: this.#failedLine ?? this.#lastLine,
    };
    this.#wake();
  }

  #wait(ready: () => boolean, timeoutMs: number, signal: AbortSignal): Promise<Outcome['stopped']> {
    return new Promise((resolve) => {
      const settle = (stopped: Outcome['stopped']): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        this.#wake = () => {};
        resolve(stopped);
      };
      const cancel = (): void => settle('cancelled');
      const timer = setTimeout(() => settle('timed-out'), Math.min(timeoutMs, LONGEST_TIMER_MS));
      signal.addEventListener('abort', cancel, { once: true });
      this.#wake = () => {
        if (ready()) settle(null);
      };
      if (signal.aborted) cancel();
      else this.#wake();
    });
  }
}
