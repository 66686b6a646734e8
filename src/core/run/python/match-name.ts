import { matchSequence, type Part } from './match-sequence.ts';

/**
 * A pattern of one name as Python's `fnmatch.translate` reads it (CPython 3.11): `*`, `?`, `[abc]`, `[a-z]`, `[!abc]`; there is
 * no escape but a set. Case counts.
 */
export function nameMatcher(pattern: string): (name: string) => boolean {
  const parts = partsOf(Array.from(pattern));
  return (name) =>
    matchSequence(
      parts,
      Array.from(name, (sign) => sign.codePointAt(0) ?? 0),
    );
}

function partsOf(signs: readonly string[]): Part<number>[] {
  const parts: Part<number>[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    const end = sign === '[' ? endOfSet(signs, at + 1) : -1;
    if (sign === '*') parts.push('many');
    else if (sign === '?') parts.push(() => true);
    else if (end < 0) parts.push((code) => code === sign.codePointAt(0));
    else {
      parts.push(setOf(signs.slice(at + 1, end)));
      at = end;
    }
  }
  return parts;
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
