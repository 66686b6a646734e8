import { type Colors, printable } from '../../core/index.ts';
import { textWidth } from '../output/text-width.ts';
import { fitWidth, fitWidthEnd } from './fit-width.ts';
import type { RunningExample, RunningExamples } from './running-examples.ts';

/** After so long without a sign of it a command is named as one that may hang. */
export const SILENCE_MS = 5000;

/** What a terminal shows while examples run: a row each, never wider than the terminal, never more than its height. */
export function liveLines(
  state: RunningExamples,
  now: number,
  terminal: { readonly columns: number; readonly rows: number },
  colors: Colors,
): string[] {
  // The last column stays free: some terminals go to the next row when it is written.
  const columns = Math.max(1, terminal.columns - 1);
  const most = Math.max(1, terminal.rows - 2);
  const rows = state.running.slice(0, most).map((one) => row(one, state, now, columns, colors));
  const more = state.running.length - rows.length;
  return more > 0 ? [...rows, fitWidth(`… and ${more} more`, columns)] : rows;
}

function row(
  { page, line, text, index, since, heard }: RunningExample,
  { total, failed }: RunningExamples,
  now: number,
  columns: number,
  colors: Colors,
): string {
  const count = `(${index}${total === null ? '' : `/${total}`}${failed > 0 ? `, ${failed} failed` : ''}) `;
  const seconds = Math.floor((now - since) / 1000);
  const shown = firstLine(text);
  const silent = Math.floor((now - heard) / 1000);
  const hangs = now - heard >= SILENCE_MS;
  // A program that has spoken before is told by how long it has not.
  const quiet = silent < seconds ? `, silent for ${silent} s` : '';
  const told = hangs
    ? ` has been running for ${seconds} s${quiet}: ${command(shown)}`
    : ` ${seconds} s ${shown}`;
  const place = `${printable(page)}${line === null ? '' : `:${line}`}`;
  // What hangs is worth more room than the folders of its page.
  const room = Math.max(12, columns - textWidth(count) - Math.min(textWidth(told), 40));
  const whole = fitWidth(`${count}${fitWidthEnd(place, room)}${told}`, columns);
  return hangs ? colors.yellow(whole) : whole;
}

/** Of a long command the beginning; rows are drawn often, and none is wider than a terminal. */
const MOST_CHARACTERS = 500;

/** What a row shows of what is typed. */
export function firstLine(text: string): string {
  return printable(text.slice(0, MOST_CHARACTERS).split('\n', 1)[0] ?? '');
}

/** A command without its prompt. */
export function command(text: string): string {
  return text.replace(/^\$ /, '');
}
