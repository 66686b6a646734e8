import type { Colors } from '../core/index.ts';
import { ansiColors } from './output/ansi-colors.ts';
import { isTerminal } from './output/is-terminal.ts';
import { writeOut } from './output/write-out.ts';

/** The world that a command writes to: results go to `out`, everything else to `err`. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colors: Colors;
  /** True where `out` is a terminal, so that it may be cleared. */
  readonly live: boolean;
}

/**
 * Bind the console to a process. Colours only on a terminal or with `--color`; NO_COLOR, `--no-color`
 * and a pipe take them away.
 * @param color the value of `--color`, undefined where neither form was given
 */
export function processConsole(process: NodeJS.Process, color: boolean | undefined): Console {
  const live = isTerminal(1);
  return {
    out: (text) => writeOut(1, text),
    err: (text) => writeOut(2, text),
    colors: ansiColors(color ?? (live && !process.env['NO_COLOR'])),
    live,
  };
}
