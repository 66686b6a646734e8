import { type Colors, printable } from '../../../core/index.ts';
import type { DiffLine } from './diff-lines.ts';
import { shorten } from './shorten.ts';

/** A line of an excerpt with the sign before it: `>` the line in question, `-` only on the page, `+` only in the output. */
export interface NumberedLine {
  readonly sign: ' ' | '>' | '-' | '+';
  readonly line: number | null;
  readonly text: string;
}

/** So many lines of an excerpt are shown, unless all are asked for. */
const MOST_LINES = 40;

/** An excerpt with numbers and signs in front, a row a line; a long one is cut, and says so. */
export function numberedLines(lines: readonly NumberedLine[], colors: Colors, all: boolean): string {
  const shown = all ? lines : lines.slice(0, MOST_LINES);
  const width = Math.max(...shown.map(({ line }) => String(line ?? '').length), 0);
  const paint = { ' ': colors.dim, '>': colors.bold, '-': colors.red, '+': colors.green };
  const rows = shown.map(({ sign, line, text }) => {
    const row = `${sign} ${String(line ?? '').padStart(width)} | ${shorten(printable(text.replaceAll('\t', ' ')))}`;
    return `  ${paint[sign](row.trimEnd())}\n`;
  });
  const left = lines.length - shown.length;
  if (left > 0) rows.push(`  ${colors.dim(`… ${left} more lines; --verbose shows them`)}\n`);
  return rows.join('');
}

const SIGN = { same: ' ', removed: '-', added: '+' } as const;

/** A diff as an excerpt of the page. */
export function signed({ change, line, text }: DiffLine): NumberedLine {
  return { sign: SIGN[change], line, text };
}
