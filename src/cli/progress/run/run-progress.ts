import { NO_COLORS } from '../../../core/index.ts';
import type { Console } from '../../console.ts';
import { progressPlace } from '../progress-place.ts';
import { displayedLines } from './displayed-lines.ts';
import { liveRunDisplay } from './live-run-display.ts';
import { plainRunDisplay } from './plain-run-display.ts';
import type { RunDisplay } from './run-display.ts';
import { SILENT_MS } from './run-rows.ts';

/** In a log silence is told after this time; on a terminal a person waits. */
const LONG_IN_A_LOG_MS = 30_000;

/** What of the options of a command decides how progress is shown. */
export interface RunProgressOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color?: boolean | undefined;
}

/**
 * What goes on, on stderr, fit for where it goes; nothing with `--quiet`.
 * @param total how many containers will run
 */
export function runProgress(total: number, console: Console, options: RunProgressOptions): RunDisplay {
  if (options.quiet) return { onEvent: () => {}, onEnd: () => {}, end: () => {} };
  const { write, isTerminal, live } = progressPlace(console, options.color);
  // Colours are of stdout; a log on stderr has none of them.
  const { colors } = isTerminal ? console : { colors: NO_COLORS };
  const lines = displayedLines(options.verbose, colors);
  return live === null
    ? plainRunDisplay(total, write, lines, isTerminal ? SILENT_MS : LONG_IN_A_LOG_MS)
    : liveRunDisplay(total, live, lines, colors);
}
