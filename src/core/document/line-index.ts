import type { Position, Range } from '../problem.ts';
import type { Span } from './document.ts';

/** Turns offsets of one text into lines and columns. Lines end with LF, CR LF or CR, as in editors. */
export interface LineIndex {
  rangeOf(span: Span): Range;
}

/** The text is looked through once, at the first question. */
export function lineIndex(text: string): LineIndex {
  let starts: readonly number[] | null = null;
  const positionAt = (wanted: number): Position => {
    starts ??= lineStarts(text);
    const offset = Math.min(Math.max(wanted, 0), text.length);
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return {
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(Math.max(start, end)) }),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
  return starts;
}

/** Index of the last start that is not behind the offset, by halving. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
