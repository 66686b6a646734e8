import type { Captures, MatchContext } from './match-context.ts';
import { matchLine } from './match-line.ts';

/** How far the page matched: `matched` where all of it did; the captures hold for what came before the first difference. */
export interface BlockMatch {
  readonly matched: boolean;
  readonly captures: Captures;
  /** Lines of page and output that belong to each other before the first `...` or difference. */
  readonly prefix: number;
}

/** Alone on a line: any number of lines. */
export const ANY_LINES = '...';

/**
 * Whether an output is what a page says. Between two `...` the page's lines must follow each other, so the first place
 * where they fit is as good as any: no search goes back. Memory does not grow with the output.
 */
export function matchBlocks(
  page: readonly string[],
  actual: readonly string[],
  context: MatchContext,
): BlockMatch {
  const blocks = splitBlocks(page);
  let { captures } = context;
  let at = 0;
  let prefix = 0;
  for (const [index, block] of blocks.entries()) {
    const last = index === blocks.length - 1;
    const from = last && index > 0 ? Math.max(at, actual.length - block.length) : at;
    const to = index === 0 || last ? from : actual.length - block.length;
    const found = findBlock(block, actual, { from, to }, { ...context, captures });
    if (index === 0) prefix = found.longest;
    captures = found.captures;
    const end = found.at + block.length;
    if (found.at === -1 || (last && end !== actual.length)) return { matched: false, captures, prefix };
    at = end;
  }
  return { matched: true, captures, prefix };
}

function splitBlocks(page: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of page) {
    if (line.trim() === ANY_LINES) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

interface FoundBlock {
  /** Index in the output, -1 where it is nowhere. */
  readonly at: number;
  readonly captures: Captures;
  readonly longest: number;
}

function findBlock(
  block: readonly string[],
  actual: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  context: MatchContext,
): FoundBlock {
  let best = { length: 0, captures: context.captures };
  for (let at = from; at <= to; at += 1) {
    const run = matchRun(block, actual, at, context);
    if (run.length === block.length) return { at, captures: run.captures, longest: run.length };
    if (run.length > best.length) best = run;
  }
  return { at: -1, captures: best.captures, longest: best.length };
}

function matchRun(block: readonly string[], actual: readonly string[], at: number, context: MatchContext) {
  let { captures } = context;
  let length = 0;
  for (const line of block) {
    const text = actual[at + length];
    const added = text === undefined ? null : matchLine(line, text, { ...context, captures });
    if (added === null) break;
    if (added.size > 0) captures = new Map([...captures, ...added]);
    length += 1;
  }
  return { length, captures };
}
