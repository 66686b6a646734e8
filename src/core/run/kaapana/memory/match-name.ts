type Piece =
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | { readonly kind: 'one'; readonly matches: (code: number) => boolean };

/** A pattern of one name in which `*`, `?` and `[…]` have a meaning, as Python's `fnmatch.translate` reads it (CPython 3.11). */
export function nameMatcher(pattern: string): (name: string) => boolean {
  const pieces = piecesOf(pattern);
  return (name) =>
    matches(
      pieces,
      Array.from(name, (sign) => sign.codePointAt(0) ?? 0),
    );
}

function piecesOf(pattern: string): Piece[] {
  const signs = Array.from(pattern);
  const pieces: Piece[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    const end = sign === '[' ? endOfSet(signs, at + 1) : -1;
    if (sign === '*') pieces.push({ kind: 'star' });
    else if (sign === '?') pieces.push({ kind: 'any' });
    else if (end < 0) pieces.push({ kind: 'one', matches: (code) => code === sign.codePointAt(0) });
    else {
      pieces.push({ kind: 'one', matches: setOf(signs.slice(at + 1, end)) });
      at = end;
    }
  }
  return pieces;
}

/** The place of the closing bracket, -1 where the opening one stands for itself. A bracket that comes first is part of the set. */
function endOfSet(signs: readonly string[], from: number): number {
  let at = from;
  if (signs[at] === '!') at += 1;
  if (signs[at] === ']') at += 1;
  return signs.indexOf(']', at);
}

function setOf(signs: readonly string[]): (code: number) => boolean {
  const negated = signs[0] === '!';
  const codes = signs.slice(negated ? 1 : 0).map((sign) => sign.codePointAt(0) ?? 0);
  const ranges: [low: number, high: number][] = [];
  for (let at = 0; at < codes.length; at += 1) {
    const low = codes[at] ?? 0;
    const high = codes[at + 1] === 45 ? codes[at + 2] : undefined;
    ranges.push([low, high ?? low]);
    if (high !== undefined) at += 2;
  }
  return (code) => ranges.some(([low, high]) => low <= code && code <= high) !== negated;
}

/** Goes back to the last star only, so that the cost is at most the product of both lengths. */
function matches(pieces: readonly Piece[], codes: readonly number[]): boolean {
  let piece = 0;
  let code = 0;
  let star = -1;
  let from = 0;
  while (code < codes.length) {
    const wanted = pieces[piece];
    if (wanted?.kind === 'star') {
      star = piece;
      from = code;
      piece += 1;
    } else if (wanted !== undefined && (wanted.kind === 'any' || wanted.matches(codes[code] ?? 0))) {
      piece += 1;
      code += 1;
    } else if (star >= 0) {
      from += 1;
      code = from;
      piece = star + 1;
    } else return false;
  }
  while (pieces[piece]?.kind === 'star') piece += 1;
  return piece === pieces.length;
}
