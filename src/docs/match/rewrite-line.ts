import { compileLine } from './compile-line.ts';
import type { MatchContext } from './match-context.ts';
import { matchLine } from './match-line.ts';
import { pageTokens } from './page-tokens.ts';

/** Most words of a line of either side that are laid beside each other; a longer line is taken as it is. */
const MOST_WORDS = 160;
/** What a named pattern counts, in letters, when two lines are held for the same line with other words. */
const PATTERN_WEIGHT = 4;
/** Losing a pattern costs more than any change of words beside it. */
const PATTERN_COST = 20;

/** A piece of a page's line: a word that means itself, or a pattern with its test of a text. */
interface Piece {
  readonly text: string;
  readonly covers: ((text: string) => boolean) | null;
  /** In letters; blanks and `[..]` weigh nothing. */
  readonly weight: number;
}

/** The cheapest way so far: its cost, the line that it writes, and how much of the page's weight is in it. */
interface Way {
  readonly cost: number;
  readonly line: string;
  readonly kept: number;
}

/**
 * A line of output in which the patterns of the page's line stand where they stood, though other words have changed:
 * `made [IMG:=IMAGE_ID] in [DURATION]` for `built [IMG:=IMAGE_ID] in [DURATION]`. Null where there is nothing to keep, or
 * the two have so little in common that they are no longer the same line.
 */
export function rewriteLine(pageLine: string, actual: string, context: MatchContext): string | null {
  if (actual.length > 10 * MOST_WORDS || compileLine(pageLine, context) === null) return null;
  const pieces = piecesOf(pageLine, context);
  const words = wordsOf(actual);
  if (Math.max(pieces.length, words.length) > MOST_WORDS) return null;
  const { line, kept } = cheapestWay(pieces, words);
  const whole = pieces.reduce((sum, piece) => sum + piece.weight, 0);
  if (kept * 2 < whole || line === actual) return null;
  return matchLine(line, actual, context) === null ? null : line;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+|\p{N}+|\s+|./gsu) ?? [];
}

function piecesOf(line: string, context: MatchContext): readonly Piece[] {
  const word = (text: string): Piece => ({ text, covers: null, weight: text.trim().length });
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, text, name } of pageTokens(line)) {
    const compiled = compileLine(text, context);
    if (compiled === null) continue;
    pieces.push(...wordsOf(line.slice(end, index)).map(word));
    const covers = (covered: string) => compiled.expression.testExact(covered);
    pieces.push({ text, covers, weight: name === null ? 0 : PATTERN_WEIGHT });
    end = index + text.length;
  }
  return [...pieces, ...wordsOf(line.slice(end)).map(word)];
}

/** The edit distance of words, in which a pattern takes the place of any words that it covers. */
function cheapestWay(pieces: readonly Piece[], words: readonly string[]): Way {
  const start: Way = { cost: 0, line: '', kept: 0 };
  let row: Way[] = [start];
  for (const word of words) row.push(inserted(row.at(-1) ?? start, word));
  for (const piece of pieces) {
    const next: Way[] = [];
    for (let j = 0; j <= words.length; j += 1) {
      const ways = piece.covers === null ? [] : covered(row, piece, words, j);
      const [left, across, above] = [next[j - 1], row[j - 1], row[j]];
      if (across !== undefined && piece.covers === null)
        ways.push(replaced(across, piece, words[j - 1] ?? ''));
      if (above !== undefined) ways.push({ ...above, cost: above.cost + (piece.covers ? PATTERN_COST : 1) });
      if (left !== undefined) ways.push(inserted(left, words[j - 1] ?? ''));
      next.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)));
    }
    row = next;
  }
  return row[words.length] ?? start;
}

function inserted(way: Way, word: string): Way {
  return { cost: way.cost + 1, line: way.line + word, kept: way.kept };
}

function replaced(way: Way, piece: Piece, word: string): Way {
  if (piece.text === word) return { ...way, line: way.line + word, kept: way.kept + piece.weight };
  return { cost: way.cost + 1, line: way.line + word, kept: way.kept + alike(piece.text, word) };
}

/** All ways in which the pattern stands for the words up to the `end`-th; a long cover costs a little more. */
function covered(row: readonly Way[], piece: Piece, words: readonly string[], end: number): Way[] {
  const ways: Way[] = [];
  let text = '';
  for (let from = end; from >= 0; from -= 1) {
    if (from < end) text = `${words[from]}${text}`;
    const way = row[from];
    if (way === undefined || piece.covers?.(text) !== true) continue;
    const cost = way.cost + (end - from) * 0.01;
    ways.push({ cost, line: way.line + piece.text, kept: way.kept + piece.weight });
  }
  return ways;
}

/** How many letters two words have in common at their beginnings and ends. */
function alike(a: string, b: string): number {
  const most = Math.min(a.trim().length, b.trim().length);
  let first = 0;
  while (first < most && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < most - first && a.at(-1 - last) === b.at(-1 - last)) last += 1;
  return first + last;
}
