import type { Range } from '../problem.ts';
import { printable } from './printable.ts';

/** Longer lines are cut around the caret, so that a minified manifest stays readable. */
const WIDTH = 100;

/**
 * The line that a range starts on, with a caret row below it.
 * @returns two lines without a trailing line break, empty where the text has no such line
 */
export function excerpt(text: string, range: Range): string {
  const line = text.split(/\r\n|\r|\n/, range.start.line)[range.start.line - 1];
  if (line === undefined) return '';
  const from = Math.max(0, Math.min(range.start.column - 1 - WIDTH / 2, line.length - WIDTH));
  const shown = line.slice(from, from + WIDTH);
  const start = range.start.column - 1 - from;
  const end = range.end.line === range.start.line ? range.end.column - 1 - from : shown.length;
  const before = printable(shown.slice(0, start).replaceAll('\t', ' '));
  const marked = printable(shown.slice(start, end).replaceAll('\t', ' '));
  const after = printable(shown.slice(Math.max(start, end)).replaceAll('\t', ' '));
  const number = String(range.start.line);
  const gutter = ' '.repeat(number.length);
  const caret = ' '.repeat(before.length) + '^'.repeat(Math.max(1, marked.length));
  return `  ${number} | ${before}${marked}${after}\n  ${gutter} | ${caret}`;
}
