import { BoundPassed, type Budget } from '../budget.ts';
import { isWord } from './character-sets.ts';
import type { Anchor } from './pattern-node.ts';
import type { Program } from './program.ts';

/** Places that a search may have to remember: steps of the pattern times characters of the text. */
const MAX_PLACES = 50_000_000;

/** Where a search stands, and what its groups have matched so far. */
interface Thread {
  readonly step: number;
  readonly at: number;
  readonly saved: ReadonlyMap<number, number>;
}

const NOTHING_SAVED: ReadonlyMap<number, number> = new Map();

/**
 * Whether a pattern matches anywhere in a text, as `re.search` answers it. Each step is tried once at each place, so that
 * nested repetitions cost no more than the product of both lengths.
 *
 * @throws BoundPassed where the steps are used up
 */
export function searchPattern(program: Program, text: string, budget: Budget): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  if (program.instructions.length * (codes.length + 1) > MAX_PLACES)
    throw new BoundPassed('has a pattern and a text that together are too long to compare');
  const tried = new Set<number>();
  for (let start = 0; start <= codes.length; start += 1) {
    if (matchEnd(program, codes, start, NOTHING_SAVED, tried, budget) !== null) return true;
  }
  return false;
}

/** The end of the match that Python prefers, from a place on; null where there is none. */
function matchEnd(
  { instructions, remembers }: Program,
  codes: readonly number[],
  start: number,
  saved: ReadonlyMap<number, number>,
  tried: Set<number>,
  budget: Budget,
): Thread | null {
  const threads: Thread[] = [{ step: 0, at: start, saved }];
  for (let thread = threads.pop(); thread !== undefined; thread = threads.pop()) {
    const { step, at } = thread;
    budget.spend(1);
    const place = at * instructions.length + step;
    if (!remembers && tried.has(place)) continue;
    tried.add(place);
    const instruction = instructions[step];
    const next = { ...thread, step: step + 1 };
    switch (instruction?.op) {
      case 'match':
        return thread;
      case 'character': {
        const code = codes[at];
        if (code !== undefined && instruction.matches(code)) threads.push({ ...next, at: at + 1 });
        break;
      }
      case 'anchor':
        if (holds(instruction.anchor, codes, at, instruction.ascii)) threads.push(next);
        break;
      case 'split':
        threads.push({ ...thread, step: instruction.second }, { ...thread, step: instruction.first });
        break;
      case 'jump':
        threads.push({ ...thread, step: instruction.to });
        break;
      case 'save':
        threads.push({ ...next, saved: new Map(thread.saved).set(instruction.slot, at) });
        break;
      case 'progress':
        if (thread.saved.get(instruction.slot) !== at) threads.push(next);
        break;
      case 'if-group':
        threads.push(
          thread.saved.has(instruction.group * 3 + 1) ? next : { ...thread, step: instruction.otherwise },
        );
        break;
      case 'reference': {
        const end = referenceEnd(thread, instruction.group, instruction.fold, codes, budget);
        if (end !== null) threads.push({ ...next, at: end });
        break;
      }
      case 'atomic': {
        const end = matchEnd(instruction.body, codes, at, thread.saved, new Set(), budget);
        if (end !== null) threads.push({ ...next, at: end.at, saved: end.saved });
        break;
      }
      case 'look': {
        const from = at - (instruction.width ?? 0);
        const found =
          from < 0 ? null : matchEnd(instruction.body, codes, from, thread.saved, new Set(), budget);
        if ((found !== null) === instruction.negated) break;
        threads.push({ ...next, saved: found?.saved ?? thread.saved });
      }
    }
  }
  return null;
}

function referenceEnd(
  { at, saved }: Thread,
  group: number,
  fold: boolean,
  codes: readonly number[],
  budget: Budget,
): number | null {
  const start = saved.get(group * 3);
  const end = saved.get(group * 3 + 1);
  if (start === undefined || end === undefined || end < start) return null;
  budget.spend(end - start);
  for (let index = start; index < end; index += 1) {
    const wanted = codes[index] ?? 0;
    const code = codes[at + index - start];
    if (code === undefined || !(fold ? folded(code) === folded(wanted) : code === wanted)) return null;
  }
  return at + end - start;
}

function folded(code: number): string {
  return String.fromCodePoint(code).toLowerCase();
}

function holds(anchor: Anchor, codes: readonly number[], at: number, ascii: boolean): boolean {
  switch (anchor) {
    case 'start':
      return at === 0;
    case 'line-start':
      return at === 0 || codes[at - 1] === 10;
    case 'last-end':
      return at === codes.length;
    // In Python `$` also matches before a final line break.
    case 'end':
      return at === codes.length || (at === codes.length - 1 && codes[at] === 10);
    case 'line-end':
      return at === codes.length || codes[at] === 10;
    case 'boundary':
      return isWord(codes[at - 1], ascii) !== isWord(codes[at], ascii);
    case 'no-boundary':
      // Before 3.14 Python's \B never matches in an empty text.
      return codes.length > 0 && isWord(codes[at - 1], ascii) === isWord(codes[at], ascii);
  }
}
