import type { GuideProblem } from '../guide.ts';
import { containerPrefix } from './source-lines.ts';

/** More quotes and lists around one line than any page has; the parser's time grows with their square. */
const MOST_NESTED = 100;

/** Width of a tab in Markdown. */
const TAB = 4;

/** A page whose quotes and lists are nested beyond our bound, which its parser would take minutes for. */
export function nestingProblem(lines: readonly string[]): GuideProblem | null {
  const lists: number[] = [];
  const at = lines.findIndex((line) => enterLine(line, lists) > MOST_NESTED);
  if (at === -1) return null;
  return {
    id: 'page/too-deep',
    severity: 'error',
    line: at + 1,
    column: 1,
    message: `More than ${MOST_NESTED} quotes and lists are nested here.`,
    help: 'Take some of them out.',
  };
}

/**
 * How deep a line lies at most: its own quotes, and the lists that it opens or that stand further left above it.
 * @param lists columns at which the content of each open list item begins; brought up to this line
 */
function enterLine(line: string, lists: number[]): number {
  let [column, quotes] = [0, 0];
  for (const [part] of containerPrefix(line).matchAll(/[ \t]|>|[-*+]|\d+[.)]/g)) {
    if (part === '>') quotes += 1;
    else if (part.trim() !== '') {
      while ((lists.at(-1) ?? 0) > column) lists.pop();
      lists.push(column + part.length + 1);
    }
    column += part === '\t' ? TAB - (column % TAB) : part.length;
  }
  return quotes + lists.length;
}
