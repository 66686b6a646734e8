/** What Go's unicode.IsSpace takes for a blank: not the same set as JavaScript's `\s`. */
const SPACE = /[\t\n\v\f\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

/** True for one character that BuildKit skips as a blank. */
export function isSpace(character: string | undefined): boolean {
  return character !== undefined && SPACE.test(character);
}

/** The first offset from `start` on that is no blank, at most `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text[at])) at += 1;
  return at;
}

/** The offset behind the last character in front of `end` that is no blank, at least `start`. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text[at - 1])) at -= 1;
  return at;
}
