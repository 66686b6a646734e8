import process from 'node:process';
import { printable } from '../../../core/index.ts';

/** A terminal that can be asked: typed text comes from `input`, questions go to `output`. */
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

/** How long a signal to ourselves may take, in milliseconds. */
const SIGNAL_MS = 2000;

/**
 * Asks for values at the terminal, one after another, without showing what is typed.
 * @returns null where it was given up: Ctrl-D, or the terminal has gone. Ctrl-C is the signal that it always is
 */
export async function askSecrets(
  names: readonly string[],
  { input, write }: Asked,
): Promise<readonly string[] | null> {
  const wasRaw = input.isRaw;
  // Before the first question is seen: who types at once must not see it either.
  input.setRawMode(true);
  input.setEncoding('utf8');
  const values: string[] = [];
  const ask = () => write(`${printable(names[values.length] ?? '')} (not shown): `);
  ask();
  const ending = await new Promise<'answered' | 'interrupted' | 'given up'>((resolve) => {
    let typed: string[] = [];
    input.on('end', () => resolve('given up'));
    input.on('data', (text: string) => {
      for (const character of text) {
        if (values.length === names.length) return;
        if (character === INTERRUPT) return resolve('interrupted');
        if (character === END) return resolve('given up');
        if (ERASE.has(character)) typed = typed.slice(0, -1);
        else if (character >= ' ') typed.push(character);
        if (!ENTER.test(character)) continue;
        values.push(typed.join(''));
        typed = [];
        write('\n');
        if (values.length === names.length) resolve('answered');
        else ask();
      }
    });
  });
  input.removeAllListeners('data').removeAllListeners('end');
  input.setRawMode(wasRaw);
  input.pause();
  if (ending === 'answered') return values;
  write('\n');
  if (ending === 'interrupted') {
    // A terminal in this mode sends no signal.
    process.kill(process.pid, 'SIGINT');
    await new Promise((resolve) => setTimeout(resolve, SIGNAL_MS));
  }
  return null;
}
