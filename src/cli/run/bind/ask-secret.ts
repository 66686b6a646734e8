import process from 'node:process';
import { printable } from '../../../core/index.ts';

/** A terminal that can be asked: typed text comes from `input`, the question goes to `output`. */
export interface Asked {
  readonly input: NodeJS.ReadStream;
  readonly write: (text: string) => void;
}

/** True where somebody can be asked and what is asked is seen. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

const ENTER = /[\r\n]/;
const ERASE: ReadonlySet<string> = new Set(['\u007f', '\b']);
const [INTERRUPT, END] = ['\u0003', '\u0004'];

/**
 * Asks for a value at the terminal without showing what is typed.
 * @returns null where it was given up: Ctrl-C, Ctrl-D, or the terminal has gone
 */
export function askSecret(name: string, { input, write }: Asked): Promise<string | null> {
  write(`${printable(name)} (not shown): `);
  const wasRaw = input.isRaw;
  input.setRawMode(true);
  input.setEncoding('utf8');
  return new Promise((resolve) => {
    let typed: string[] = [];
    const end = (value: string | null) => {
      input.off('data', onData);
      input.off('end', onEnd);
      input.setRawMode(wasRaw);
      input.pause();
      write('\n');
      resolve(value);
    };
    const onEnd = () => end(null);
    const onData = (text: string) => {
      for (const character of text) {
        if (ENTER.test(character)) return end(typed.join(''));
        if (character === INTERRUPT || character === END) return end(null);
        if (ERASE.has(character)) typed = typed.slice(0, -1);
        else if (character >= ' ') typed.push(character);
      }
    };
    input.on('data', onData);
    input.on('end', onEnd);
    input.resume();
  });
}
