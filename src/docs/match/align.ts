/** What becomes of a line of the page (`page`) and of the output (`actual`) in an alignment. */
export type Move = 'same' | 'other' | 'missing' | 'extra' | 'swallowed' | 'any';

/** Most cells that are compared; beyond it an output is shown as it is. */
const MOST_CELLS = 2_000_000;

/**
 * The cheapest way to lay an output beside a page, as moves from the first line to the last: `same` and `other` take a
 * line of each, `missing` one of the page, `extra` one of the output; `any` takes the page's `...` and `swallowed` a
 * line of output under it. Null where the two are too long to compare (a byte a cell is kept).
 *
 * @param isAny whether a page line is `...`; `difference` 0 where an output line is what a page line says, else up to 1
 */
export function align(
  pageLength: number,
  actualLength: number,
  isAny: (page: number) => boolean,
  difference: (page: number, actual: number) => number,
): readonly Move[] | null {
  const width = actualLength + 1;
  if ((pageLength + 1) * width > MOST_CELLS) return null;
  const moves = new Uint8Array((pageLength + 1) * width);
  let below = Float64Array.from({ length: width }, (_, j) => actualLength - j);
  moves.fill(code('extra'), pageLength * width, pageLength * width + actualLength);
  for (let i = pageLength - 1; i >= 0; i -= 1) {
    const row = new Float64Array(width);
    for (let j = actualLength; j >= 0; j -= 1) {
      const right = j < actualLength ? (row[j + 1] ?? 0) : Number.POSITIVE_INFINITY;
      const across = j < actualLength ? (below[j + 1] ?? 0) : Number.POSITIVE_INFINITY;
      const apart = j < actualLength && !isAny(i) ? difference(i, j) : 1;
      const { move, cost } = isAny(i)
        ? cheapest([
            ['any', below[j] ?? 0],
            ['swallowed', right],
          ])
        : cheapest([
            [apart === 0 ? 'same' : 'other', across + apart],
            ['missing', (below[j] ?? 0) + 1],
            ['extra', right + 1],
          ]);
      row[j] = cost;
      moves[i * width + j] = code(move);
    }
    below = row;
  }
  return walk(moves, pageLength, actualLength);
}

function walk(moves: Uint8Array, pageLength: number, actualLength: number): readonly Move[] {
  const path: Move[] = [];
  let [i, j] = [0, 0];
  while (i < pageLength || j < actualLength) {
    const move = MOVES[moves[i * (actualLength + 1) + j] ?? 0] ?? 'extra';
    path.push(move);
    if (move !== 'extra' && move !== 'swallowed') i += 1;
    if (move !== 'missing' && move !== 'any') j += 1;
  }
  return path;
}

const MOVES: readonly Move[] = ['same', 'other', 'missing', 'extra', 'swallowed', 'any'];

function code(move: Move): number {
  return MOVES.indexOf(move);
}

/** The first of the cheapest: a pair of lines is told before a gap. */
function cheapest(options: readonly (readonly [Move, number])[]): {
  readonly move: Move;
  readonly cost: number;
} {
  let best: { move: Move; cost: number } = { move: 'extra', cost: Number.POSITIVE_INFINITY };
  for (const [move, cost] of options) if (cost < best.cost) best = { move, cost };
  return best;
}
