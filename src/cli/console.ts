import pc from 'picocolors';
import type { Colors } from '../core/index.ts';

/** The world that a command writes to: results go to `out`, everything else to `err`. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colors: Colors;
  /** True where `err` is a terminal, so that progress may be drawn over itself. */
  readonly live: boolean;
}

/**
 * Bind the console to a process. Colours only on a terminal or with `--color`; NO_COLOR, `--no-color`
 * and a pipe take them away.
 * @param color the value of `--color`, undefined where neither form was given
 */
export function processConsole(process: NodeJS.Process, color: boolean | undefined): Console {
  const asked = color ?? (process.stdout.isTTY === true && !process.env['NO_COLOR']);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colors: pc.createColors(asked),
    live: process.stderr.isTTY === true && !process.env['NO_COLOR'],
  };
}
