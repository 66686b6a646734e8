import process from 'node:process';
import type { Console } from '../console.ts';
import { inertInActions } from '../output/inert-in-actions.ts';
import { isTerminal } from '../output/is-terminal.ts';
import { SILENCE_MS } from './live-lines.ts';
import { liveProgress } from './live-progress.ts';
import { plainProgress } from './plain-progress.ts';
import type { Progress } from './progress.ts';

/** In a log a step is told as long after this time; on a terminal a person waits for it. */
const LONG_IN_A_LOG_MS = 30_000;

/**
 * Progress on stderr, fit for where it goes: rows that are drawn anew on a terminal, else lines; nothing with `--quiet`.
 * NO_COLOR, `--no-color` and a terminal that cannot move its cursor get lines too (CONTRACTS.md: no spinners). That it
 * cannot be written never ends a run.
 */
export function guidesProgress(console: Console, options: ProgressOptions): Progress {
  const { err, colors } = inertInActions(console);
  if (options.quiet) return { onEvent: () => {}, end: () => {} };
  const write = (text: string): void => {
    try {
      err(text);
    } catch {
      // The disk is full, or the terminal has gone; the result does not depend on it.
    }
  };
  const terminal = isTerminal(2);
  const { NO_COLOR, TERM, CI } = process.env;
  if (!terminal || NO_COLOR || TERM === 'dumb' || CI || options.color === false) {
    return plainProgress(write, terminal ? SILENCE_MS : LONG_IN_A_LOG_MS);
  }
  const { stderr } = process;
  const size = () => ({ columns: stderr.columns || 80, rows: stderr.rows || 24 });
  return liveProgress({ write, size }, colors);
}

/** What of the options of a command decides how progress is shown. */
export interface ProgressOptions {
  readonly quiet: boolean;
  readonly color?: boolean | undefined;
}
