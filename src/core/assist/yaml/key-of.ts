import { quotedText } from '../tree/quoted-text.ts';

/** The key that a line, or what stands behind a hyphen, begins with. */
export interface YamlKey {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | null;
  /** The first offset behind the colon. */
  readonly colon: number;
}

/** Reads a key with its colon between two offsets of one line; null where none stands there. */
export function keyOf(text: string, start: number, end: number): YamlKey | null {
  const sign = text[start];
  if (sign === '"' || sign === "'") {
    const quoted = quotedText(text, start, end);
    let colon = quoted.end;
    while (text[colon] === ' ') colon += 1;
    if (!quoted.closed || !isColon(text, colon)) return null;
    return { name: quoted.value, start, end: quoted.end, quote: sign, colon: colon + 1 };
  }
  if (sign === undefined || /[{}[\],#|>%@`]/.test(sign)) return null;
  // A hyphen or question mark in front of a blank begins an entry.
  if (/^[-?]\s/.test(text.slice(start, start + 2))) return null;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58 && isColon(text, at)) {
      let last = at;
      while (last > start && (text[last - 1] === ' ' || text[last - 1] === '\t')) last -= 1;
      return { name: text.slice(start, last), start, end: last, quote: null, colon: at + 1 };
    }
    if (code === 35 && at > start && /\s/.test(text[at - 1] ?? '')) return null;
  }
  return null;
}

/** A colon that ends a key: a blank or the end of the line follows. */
function isColon(text: string, at: number): boolean {
  return text[at] === ':' && /^\s?$/.test(text[at + 1] ?? '');
}
