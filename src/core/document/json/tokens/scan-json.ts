import type { Span } from '../../document.ts';
import type { JsonToken, JsonTokenKind } from './json-token.ts';

/** A kind of token: signs that it may begin with, all of ASCII among them, and its sticky pattern. */
type Pattern = readonly [kind: JsonTokenKind, begins: RegExp, pattern: RegExp];

/** Tried in this order where no blank that JSON knows stands. */
const PATTERNS: readonly Pattern[] = [
  ['punctuation', /[{}[\]:,]/, /[{}[\]:,]/y],
  ['text', /"/, /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"/y],
  ['comment', /[/#]/, /\/\/[^\r\n]*|#[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  // A quote of another kind is closed where something follows that may stand behind a text.
  ['quoted', /['`]/, /(['`‘’‚])(?:[^\\\r\n]|\\[^\r\n])*?['`‘’](?=\s*(?:[,:\]}]|$|\/\/|#))/my],
  ['quoted', /[“”„‟«»]/, /[“”„‟«»](?:[^"“”‟«»\\\r\n]|\\[^\r\n])*["“”‟«»]/y],
  ['unclosed', /["'`]/, /["'`‘’‚“”„‟«»][^\r\n]*/y],
  // biome-ignore-start lint/suspicious/noControlCharactersInRegex: these are what is looked for
  [
    'gap',
    /[\0-\x08\v\f\x0e-\x1f\x7f]/,
    /[\0-\x08\v\f\x0e-\x1f\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/y,
  ],
  // biome-ignore-end lint/suspicious/noControlCharactersInRegex: these are what is looked for
  ['word', /[\w$+.-]/, /[\w$+.\-\u{a1}-\u{1fff}\u{2070}-\u{2fff}\u{3001}-\u{fefe}\u{ff00}-\u{10ffff}]+/uy],
];

/** By the code of a sign of ASCII: those that may begin with it. */
const BY_SIGN: readonly (readonly Pattern[])[] = Array.from({ length: 128 }, (_, code) =>
  PATTERNS.filter(([, begins]) => begins.test(String.fromCharCode(code))),
);

/** The token at or behind an offset. */
export function tokenAt(text: string, offset: number): JsonToken {
  const start = skipBlanks(text, offset);
  if (start >= text.length) return { kind: 'end', start: text.length, end: text.length };
  for (const [kind, , pattern] of BY_SIGN[text.charCodeAt(start)] ?? PATTERNS) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return { kind, start, end: pattern.lastIndex };
  }
  return { kind: 'other', start, end: start + 1 };
}

/** The tokens that begin in a part of the text. */
export function* tokensIn(text: string, { start, end }: Span): Generator<JsonToken> {
  for (let token = tokenAt(text, start); token.start < end; token = tokenAt(text, token.end)) yield token;
}

function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
