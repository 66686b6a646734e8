/** One word of an info string or a directive. */
export type Word =
  /** `run`, `showLineNumbers`. */
  | { readonly kind: 'word'; readonly key: string }
  /** `title="main.py"`; `closed` is false where the quotation mark or brace never ends. */
  | { readonly kind: 'pair'; readonly key: string; readonly value: string; readonly closed: boolean }
  /** A marker of Expressive Code without a key: `{1,3}`, `"text"`, `/regex/`. */
  | { readonly kind: 'marker'; readonly raw: string };

/** Keys of Expressive Code whose value may be a regular expression, blanks included. */
const MARKERS = /^(?:ins|del|mark|add|rem)$/;

/** Splits at blanks; values are bare or in `"…"` or `'…'`, without an escape; braces and regular expressions are Expressive Code's. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = /^\s+/.exec(text.slice(at))?.[0];
    if (blank !== undefined) {
      at += blank.length;
      continue;
    }
    const { word, length } = readWord(text.slice(at));
    words.push(word);
    at += length;
  }
  return words;
}

function readWord(rest: string): { readonly word: Word; readonly length: number } {
  const marker = enclosed(rest, true);
  if (marker !== null) return { word: { kind: 'marker', raw: marker.raw }, length: marker.raw.length };
  const key = /^[^\s=]*/.exec(rest)?.[0] ?? '';
  if (rest[key.length] !== '=') return { word: { kind: 'word', key }, length: key.length };
  const behind = rest.slice(key.length + 1);
  const value = enclosed(behind, MARKERS.test(key)) ?? bare(behind);
  const pair = { kind: 'pair', key, value: value.inner, closed: value.closed } as const;
  return { word: pair, length: key.length + 1 + value.raw.length };
}

interface Value {
  readonly raw: string;
  readonly inner: string;
  readonly closed: boolean;
}

function enclosed(rest: string, regexToo: boolean): Value | null {
  const open = rest[0];
  if (open === '"' || open === "'") return upTo(rest, rest.indexOf(open, 1));
  if (open === '{') return upTo(rest, rest.indexOf('}', 1));
  const regex = regexToo ? /^\/((?:[^\\/]|\\.)+)\/[a-z]*(?=\s|$)/.exec(rest) : null;
  return regex === null ? null : { raw: regex[0], inner: regex[1] ?? '', closed: true };
}

function upTo(rest: string, end: number): Value {
  if (end === -1) return { raw: rest, inner: rest.slice(1), closed: false };
  return { raw: rest.slice(0, end + 1), inner: rest.slice(1, end), closed: true };
}

function bare(rest: string): Value {
  const raw = /^\S*/.exec(rest)?.[0] ?? '';
  return { raw, inner: raw, closed: true };
}
