import process from 'node:process';
import type { Console } from '../console.ts';
import { inertInActions } from '../output/inert-in-actions.ts';
import { isTerminal } from '../output/is-terminal.ts';
import type { Terminal } from './live-progress.ts';

/** Where progress goes. */
export interface ProgressPlace {
  /** Writes to stderr; that it cannot be written never ends a run. */
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Null where nothing can be drawn anew: no terminal, NO_COLOR, `--no-color`, one that cannot move its cursor. */
  readonly live: Terminal | null;
}

/** stderr, as it is now (CONTRACTS.md: with NO_COLOR and in a pipe no spinners). */
export function progressPlace(console: Console, color: boolean | undefined): ProgressPlace {
  const { err } = inertInActions(console);
  const write = (text: string): void => {
    try {
      err(text);
    } catch {
      // The disk is full, or the terminal has gone; the result does not depend on it.
    }
  };
  const terminal = isTerminal(2);
  const { NO_COLOR, TERM, CI } = process.env;
  if (!terminal || NO_COLOR || TERM === 'dumb' || CI || color === false) {
    return { write, isTerminal: terminal, live: null };
  }
  const { stderr } = process;
  const size = () => ({ columns: stderr.columns || 80, rows: stderr.rows || 24 });
  return { write, isTerminal: true, live: { write, size } };
}
