import type { Flags } from './flags.ts';
import type { Matches } from './pattern-node.ts';

/** What Python's `str.isalnum` or the underscore take, and the white space of `str.isspace`. */
const WORD = /[\p{L}\p{N}_]/u;
const SPACE = /[\t-\r\u0085\p{Z}]/u;
/** Separators of files, groups, records and units, which are white space to Python and not to others. */
const isSeparator = (code: number) => code >= 0x1c && code <= 0x1f;
const DIGIT = /\p{Nd}/u;

/** `\d`, `\w`, `\s` and their opposites in capital letters. */
export function category(letter: string, { ascii }: Flags): Matches {
  const matches = positive(letter.toLowerCase(), ascii);
  return letter === letter.toLowerCase() ? matches : (code) => !matches(code);
}

function positive(letter: string, ascii: boolean): Matches {
  const [wide, narrow] =
    letter === 'd' ? [DIGIT, /[0-9]/] : letter === 'w' ? [WORD, /[A-Za-z0-9_]/] : [SPACE, /[ \t-\r]/];
  const set = ascii ? narrow : wide;
  return (code) => set.test(String.fromCodePoint(code)) || (letter === 's' && !ascii && isSeparator(code));
}

/** One code point, in either case where the flags say so. */
export function single(wanted: number, flags: Flags): Matches {
  return inEitherCase((code) => code === wanted, flags);
}

/** The same set with all other cases of what it matches. */
export function inEitherCase(matches: Matches, { ignoreCase, ascii }: Flags): Matches {
  if (!ignoreCase) return matches;
  return (code) => matches(code) || otherCases(code, ascii).some(matches);
}

function otherCases(code: number, ascii: boolean): number[] {
  if (ascii && code > 127) return [];
  const character = String.fromCodePoint(code);
  return [character.toLowerCase(), character.toUpperCase()]
    .map((text) => [...text])
    .filter((characters) => characters.length === 1 && characters[0] !== character)
    .map(([other]) => other?.codePointAt(0) ?? code);
}

/** What `\w` matches, for word boundaries. */
export function isWord(code: number | undefined, ascii: boolean): boolean {
  if (code === undefined) return false;
  return (ascii ? /[A-Za-z0-9_]/ : WORD).test(String.fromCodePoint(code));
}
