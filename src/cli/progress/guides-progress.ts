import type { Console } from '../console.ts';
import { SILENCE_MS } from './live-lines.ts';
import { liveProgress } from './live-progress.ts';
import { plainProgress } from './plain-progress.ts';
import type { Progress } from './progress.ts';
import { progressPlace } from './progress-place.ts';

/** In a log a step is told as long after this time; on a terminal a person waits for it. */
const LONG_IN_A_LOG_MS = 30_000;

/**
 * Progress on stderr, fit for where it goes: rows that are drawn anew on a terminal, else lines; nothing with `--quiet`.
 * NO_COLOR, `--no-color` and a terminal that cannot move its cursor get lines too (CONTRACTS.md: no spinners). That it
 * cannot be written never ends a run.
 */
export function guidesProgress(console: Console, options: ProgressOptions): Progress {
  if (options.quiet) return { onEvent: () => {}, end: () => {} };
  const { write, isTerminal, live } = progressPlace(console, options.color);
  return live === null
    ? plainProgress(write, isTerminal ? SILENCE_MS : LONG_IN_A_LOG_MS)
    : liveProgress(live, console.colors);
}

/** What of the options of a command decides how progress is shown. */
export interface ProgressOptions {
  readonly quiet: boolean;
  readonly color?: boolean | undefined;
}
