import { align } from './align.ts';
import { ANY_LINES, matchBlocks } from './match-blocks.ts';
import type { Captures, MatchContext } from './match-context.ts';
import { matchLine } from './match-line.ts';
import { plainLine, plainLines, withoutEmptyEnd } from './plain-lines.ts';
import { rewriteLine } from './rewrite-line.ts';

/** Most pairs of lines of which it is asked whether they are the same line with other words. */
const MOST_PAIRS = 400;
/** How far apart two lines are that are one line with other words; 1 is another line. */
const SAME_LINE = 0.6;

/** An output, rewritten towards what a page says. */
export interface Rewritten {
  /** Where a line is what the page says, the page's own line, wildcards included; else the output's with the page's patterns. */
  readonly lines: readonly string[];
  /** True where `lines` are the page's. */
  readonly matched: boolean;
  /** Those given and those added. */
  readonly captures: Captures;
}

/**
 * Rewrites an output towards the page, so that comparing for equality, showing a small difference and updating the page
 * are one thing (FENCES.md, "Matching"). `page` are the expected lines as they stand in the page. A page that says
 * `lines` is matched by the same output.
 */
export function rewriteTowards(page: readonly string[], output: string, context: MatchContext): Rewritten {
  const expected = withoutEmptyEnd(page.map(plainLine));
  const actual = plainLines(output);
  const { matched, captures, prefix } = matchBlocks(expected, actual, context);
  if (matched) return { lines: expected, matched, captures };
  const start = expected.slice(0, prefix);
  const rest = rewriteRest(expected.slice(prefix), actual.slice(prefix), { ...context, captures });
  const lines = withoutEmptyEnd([...start, ...rest]);
  const again = matchBlocks(lines, actual, context);
  if (again.matched) return { lines, matched: false, captures: again.captures };
  return { lines: [...start, ...actual.slice(prefix)], matched: false, captures };
}

function rewriteRest(
  page: readonly string[],
  actual: readonly string[],
  context: MatchContext,
): readonly string[] {
  const near = page.length * actual.length <= MOST_PAIRS;
  const difference = (i: number, j: number): number => {
    const [line, text] = [page[i] ?? '', actual[j] ?? ''];
    if (matchLine(line, text, context) !== null) return 0;
    return near && rewriteLine(line, text, context) !== null ? SAME_LINE : 1;
  };
  const moves = align(page.length, actual.length, (i) => page[i]?.trim() === ANY_LINES, difference);
  if (moves === null) return actual;
  const lines: string[] = [];
  let { captures } = context;
  let [i, j] = [0, 0];
  for (const move of moves) {
    const [line, text] = [page[i] ?? '', actual[j] ?? ''];
    if (move === 'any') lines.push(line);
    if (move === 'extra') lines.push(text);
    if (move === 'same' || move === 'other') {
      // A name that was captured above counts from here on.
      const written = towards(line, text, { ...context, captures });
      lines.push(written);
      const added = matchLine(written, text, { ...context, captures });
      if (added !== null && added.size > 0) captures = new Map([...captures, ...added]);
    }
    if (move !== 'extra' && move !== 'swallowed') i += 1;
    if (move !== 'missing' && move !== 'any') j += 1;
  }
  return lines;
}

function towards(line: string, text: string, context: MatchContext): string {
  if (matchLine(line, text, context) !== null) return line;
  return rewriteLine(line, text, context) ?? text;
}
