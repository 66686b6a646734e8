import type { StepResult } from '../../../docs/index.ts';
import { type DiffLine, diffLines } from './diff-lines.ts';
import { type NumberedLine, signed } from './numbered-lines.ts';

/** So many lines of the page are shown before the line in question, and after it. */
const BEFORE = 2;
const AFTER = 1;

/**
 * The part of a page that a failure speaks of. A diff is shown in place, between the lines of the page.
 * @param text of the page; empty where it is not at hand
 */
export function pageExcerpt(text: string, { line, diff }: Pick<StepResult, 'line' | 'diff'>): NumberedLine[] {
  const page = text.split(/\r\n|\r|\n/);
  const changes = diff === null ? [] : diffLines(diff);
  const first = changes.find((change) => change.line !== null)?.line ?? line;
  const range = (from: number, to: number): NumberedLine[] =>
    page.slice(Math.max(0, from - 1), to).map((content, index) => {
      const number = Math.max(1, from) + index;
      return { sign: changes.length === 0 && number === line ? '>' : ' ', line: number, text: content };
    });
  if (text === '') return changes.map(signed);
  if (changes.length === 0) return range(line - BEFORE, line + AFTER);
  return [...range(first - BEFORE, first - 1), ...withGaps(changes).map(signed)];
}

/** Between hunks a row says that lines of the page are left out. */
function withGaps(changes: readonly DiffLine[]): DiffLine[] {
  let last: number | null = null;
  return changes.flatMap((change): DiffLine[] => {
    const gap = last !== null && change.line !== null && change.line > last + 1;
    last = change.line ?? last;
    return gap ? [{ change: 'same', line: null, text: '…' }, change] : [change];
  });
}
