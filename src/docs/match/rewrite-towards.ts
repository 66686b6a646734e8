import { align } from './align.ts';
import { ANY_LINES, matchBlocks } from './match-blocks.ts';
import type { Captures, MatchContext } from './match-context.ts';
import { matchLine } from './match-line.ts';
import { plainLine, plainLines, withoutEmptyEnd } from './plain-lines.ts';

/** An output, rewritten towards what a page says. */
export interface Rewritten {
  /** Where a line is what the page says, the page's own line, wildcards included; else the output's. */
  readonly lines: readonly string[];
  /** True where `lines` are the page's. */
  readonly matched: boolean;
  /** Those given and those added. */
  readonly captures: Captures;
}

/**
 * Rewrites an output towards the page, so that comparing for equality, showing a small difference and updating the page
 * are one thing (FENCES.md, "Matching"). `page` are the expected lines as they stand in the page.
 */
export function rewriteTowards(page: readonly string[], output: string, context: MatchContext): Rewritten {
  const expected = withoutEmptyEnd(page.map(plainLine));
  const actual = plainLines(output);
  const { matched, captures, prefix } = matchBlocks(expected, actual, context);
  if (matched) return { lines: expected, matched, captures };
  const rest = rewriteRest(expected.slice(prefix), actual.slice(prefix), { ...context, captures });
  return { lines: [...expected.slice(0, prefix), ...rest], matched: false, captures };
}

function rewriteRest(
  page: readonly string[],
  actual: readonly string[],
  context: MatchContext,
): readonly string[] {
  const fits = (i: number, j: number) => matchLine(page[i] ?? '', actual[j] ?? '', context) !== null;
  const moves = align(page.length, actual.length, (i) => page[i]?.trim() === ANY_LINES, fits);
  if (moves === null) return actual;
  const lines: string[] = [];
  let [i, j] = [0, 0];
  for (const move of moves) {
    if (move === 'same' || move === 'any') lines.push(page[i] ?? '');
    if (move === 'other' || move === 'extra') lines.push(actual[j] ?? '');
    if (move !== 'extra' && move !== 'swallowed') i += 1;
    if (move !== 'missing' && move !== 'any') j += 1;
  }
  return lines;
}
