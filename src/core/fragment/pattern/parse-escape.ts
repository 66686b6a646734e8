import { BoundPassed } from '../budget.ts';
import { category } from './character-sets.ts';
import type { Flags } from './flags.ts';
import type { Anchor, Matches } from './pattern-node.ts';
import type { PatternSource } from './pattern-source.ts';

/** What stands behind a backslash. */
export type Escape =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'set'; readonly matches: Matches }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'reference'; readonly group: number };

const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 };
const ANCHORS: Readonly<Record<string, Anchor>> = {
  A: 'start',
  Z: 'last-end',
  b: 'boundary',
  B: 'no-boundary',
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Reads what follows a backslash, by the rules of Python's `re` (CPython 3.11, Lib/re/_parser.py). */
export function parseEscape(source: PatternSource, inClass: boolean, flags: Flags): Escape {
  const at = source.at - 1;
  const letter = source.take();
  if (letter === null) return source.fail('it ends with a backslash', at);
  if (letter === 'b' && inClass) return { kind: 'code', code: 8 };
  const code = CONTROLS[letter];
  if (code !== undefined) return { kind: 'code', code };
  if (/[dDsSwW]/.test(letter)) return { kind: 'set', matches: category(letter, flags) };
  const anchor = inClass ? undefined : ANCHORS[letter];
  if (anchor !== undefined) return { kind: 'anchor', anchor };
  const digits = HEX_DIGITS[letter];
  if (digits !== undefined) return { kind: 'code', code: hexCode(source, letter, digits, at) };
  if (letter === 'N') throw new BoundPassed('names a character by \\N{…}, which Waybill does not know');
  if (/\d/.test(letter)) return parseNumber(source, letter, inClass, at);
  if (/[a-z]/i.test(letter)) return source.fail(`\\${letter} is no escape`, at);
  return { kind: 'code', code: letter.codePointAt(0) ?? 0 };
}

function hexCode(source: PatternSource, letter: string, count: number, at: number): number {
  const digits = source.takeWhile(/[\da-f]/i, count);
  if (digits.length < count) return source.fail(`\\${letter} needs ${count} hexadecimal digits`, at);
  const code = Number.parseInt(digits, 16);
  return code > 0x10_ff_ff ? source.fail(`\\${letter}${digits} is no character`, at) : code;
}

/** `\0`, `\07`, `\123` are octal codes; `\1` to `\99` refer to groups. */
function parseNumber(source: PatternSource, first: string, inClass: boolean, at: number): Escape {
  if (first === '0') return { kind: 'code', code: Number.parseInt(`0${source.takeWhile(/[0-7]/, 2)}`, 8) };
  if (inClass && /[89]/.test(first)) return source.fail(`\\${first} is no escape`, at);
  if (inClass) return octalCode(source, first + source.takeWhile(/[0-7]/, 2), at);
  const second = source.takeWhile(/\d/, 1);
  const third = /^[0-7]{2}$/.test(first + second) ? source.takeWhile(/[0-7]/, 1) : '';
  if (third !== '') return octalCode(source, first + second + third, at);
  return { kind: 'reference', group: Number(first + second) };
}

function octalCode(source: PatternSource, digits: string, at: number): Escape {
  const code = Number.parseInt(digits, 8);
  return code > 0o377 ? source.fail(`\\${digits} is beyond \\377`, at) : { kind: 'code', code };
}
