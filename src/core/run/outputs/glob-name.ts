/** One place of a pattern: any text, any character, or one of a set. */
type Token =
  | { readonly kind: 'many' }
  | { readonly kind: 'one' }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'set'; readonly isNegated: boolean; readonly ranges: readonly Range[] };

interface Range {
  readonly from: string;
  readonly to: string;
}

/**
 * True where a file name is what Python's `fnmatch` takes for a match: `*`, `?`, `[abc]`, `[a-z]`, `[!abc]`; there is no
 * escape but a set (docs.python.org/3/library/fnmatch.html). In time of the product of both lengths, whatever the pattern.
 */
export function matchesName(pattern: string, name: string): boolean {
  const tokens = parse([...pattern]);
  const characters = [...name];
  let token = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < characters.length) {
    const current = tokens[token];
    if (current?.kind === 'many') {
      star = token;
      resume = at;
      token += 1;
    } else if (current !== undefined && isMatch(current, characters[at] ?? '')) {
      token += 1;
      at += 1;
    } else if (star !== -1) {
      token = star + 1;
      resume += 1;
      at = resume;
    } else {
      return false;
    }
  }
  return tokens.slice(token).every(({ kind }) => kind === 'many');
}

function isMatch(token: Token, character: string): boolean {
  if (token.kind === 'character') return token.character === character;
  if (token.kind !== 'set') return true;
  return token.ranges.some(({ from, to }) => from <= character && character <= to) !== token.isNegated;
}

function parse(pattern: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] ?? '';
    const end = character === '[' ? endOfSet(pattern, at) : -1;
    if (character === '*') tokens.push({ kind: 'many' });
    else if (character === '?') tokens.push({ kind: 'one' });
    else if (end === -1) tokens.push({ kind: 'character', character });
    else {
      tokens.push(set(pattern.slice(at + 1, end)));
      at = end;
    }
  }
  return tokens;
}

/** Where the `]` of a set is: one that comes first, or behind `!`, is a member. -1 where the `[` is only itself. */
function endOfSet(pattern: readonly string[], start: number): number {
  const first = pattern[start + 1] === '!' ? start + 2 : start + 1;
  return pattern.indexOf(']', pattern[first] === ']' ? first + 1 : first);
}

function set(members: readonly string[]): Token {
  const isNegated = members[0] === '!';
  const ranges: Range[] = [];
  const rest = isNegated ? members.slice(1) : members;
  for (let at = 0; at < rest.length; at += 1) {
    const from = rest[at] ?? '';
    const isRange = rest[at + 1] === '-' && at + 2 < rest.length;
    ranges.push({ from, to: isRange ? (rest[at + 2] ?? '') : from });
    if (isRange) at += 2;
  }
  return { kind: 'set', isNegated, ranges };
}
