import process from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';
import { die } from '../interruption.ts';
import { isTerminal } from '../output/is-terminal.ts';
import { UsageError } from '../usage-error.ts';

/** A question on the terminal, whose answer is kept only if it has no fault. */
export interface Question {
  readonly text: string;
  /** Taken for an empty answer; null where an empty one is an answer too. */
  readonly usual: string | null;
  /** Why an answer cannot be taken, as a sentence; null where it can. */
  readonly fault: (answer: string) => string | null;
}

/** Asks one question after the other. */
export type Ask = (question: Question) => Promise<string>;

/** Whether there is somebody to ask: questions are shown on standard error, answers come from standard input. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && isTerminal(2);
}

/**
 * Lets a dialogue ask on the terminal. Ctrl-C ends the command as everywhere.
 * @throws UsageError where the answers end (Ctrl-D)
 */
export async function withTerminal<Value>(dialogue: (ask: Ask) => Promise<Value>): Promise<Value> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.on('SIGINT', () => {
    // The terminal is given back first: closing ends the mode in which we see each key.
    lines.removeAllListeners('close');
    lines.close();
    process.stderr.write('\n');
    die(process);
  });
  const closed = new Promise<never>((_, reject) => {
    lines.on('close', () => {
      reject(
        new UsageError('the answers have ended', 'answer, or say it all with flags: waybill init --help'),
      );
    });
  });
  try {
    return await Promise.race([dialogue((question) => askUntilFine(lines, question)), closed]);
  } finally {
    // The dialogue is over: that its terminal closes now, in the line below, is nobody's news.
    closed.catch(() => {});
    lines.close();
  }
}

async function askUntilFine(lines: Interface, { text, usual, fault }: Question): Promise<string> {
  for (;;) {
    const typed = (await lines.question(`${text}${usual === null ? '' : ` [${usual}]`}: `)).trim();
    const answer = typed === '' ? (usual ?? '') : typed;
    const wrong = fault(answer);
    if (wrong === null) return answer;
    process.stderr.write(`  ${wrong}\n`);
  }
}
