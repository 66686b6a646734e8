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

/** Most places that are tried again where an earlier one gave captures that a later line contradicts. */
const MOST_PLACES = 100_000;

/** A block between two `...` that could also stand further down, with other captures. */
interface Choice {
  readonly index: number;
  /** Where to look on. */
  from: number;
  /** As they were before the block. */
  readonly captures: Captures;
  /** Captures of the places tried: with the same ones, a later place can be no better. */
  readonly tried: Set<string>;
}

/**
 * Whether an output is what a page says. Between two `...` the page's lines must follow each other, so the first place
 * where they fit is as good as any but for what it captures: only for that the search goes back, and not for ever. Memory
 * does not grow with the output.
 */
export function matchBlocks(
  page: readonly string[],
  actual: readonly string[],
  context: MatchContext,
): BlockMatch {
  const blocks = splitBlocks(page);
  const choices: Choice[] = [];
  let failure: BlockMatch | null = null;
  let prefix = 0;
  let places = MOST_PLACES;
  let { captures } = context;
  let [index, at] = [0, 0];
  while (index < blocks.length) {
    const block = blocks[index] ?? [];
    const last = index === blocks.length - 1;
    const from = last && index > 0 ? Math.max(at, actual.length - block.length) : at;
    const furthest = index === 0 || last ? from : actual.length - block.length;
    const to = failure === null ? furthest : Math.min(furthest, from + places);
    const found = findBlock(block, actual, { from, to }, { ...context, captures });
    if (index === 0) prefix = found.longest;
    if (failure !== null) places -= (found.at === -1 ? to : found.at) - from + 1;
    const end = found.at + block.length;
    if (found.at !== -1 && (!last || end === actual.length)) {
      const between = index > 0 && !last;
      const seen = between && noteChoice(choices, { index, from: found.at + 1, captures }, found.captures);
      if (seen) {
        at = found.at + 1;
        continue;
      }
      [index, at, captures] = [index + 1, end, found.captures];
      continue;
    }
    failure ??= { matched: false, captures: found.captures, prefix };
    while ((choices.at(-1)?.index ?? -1) >= index) choices.pop();
    const choice = choices.at(-1);
    if (choice === undefined || places <= 0) return failure;
    [index, at, captures] = [choice.index, choice.from, choice.captures];
  }
  return { matched: true, captures, prefix };
}

/** Keeps a place that captured something; true where one with the same captures was tried. */
function noteChoice(choices: Choice[], place: Omit<Choice, 'tried'>, captured: Captures): boolean {
  const open = choices.at(-1);
  if (captured === place.captures) return false;
  const key = JSON.stringify([...captured]);
  if (open?.index !== place.index) {
    choices.push({ ...place, tried: new Set([key]) });
    return false;
  }
  open.from = place.from;
  if (open.tried.has(key)) return true;
  open.tried.add(key);
  return false;
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
