import { closingQuote } from '../tokens/closing-quote.ts';

/**
 * Where the values of a JSON text stand, as columns of numbers: a row for each value, in the order of the text, so that
 * row 0 is the whole and what a value contains follows it. Offsets in the text.
 */
export interface JsonIndex {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** -1 for what has no key. */
  readonly keyStarts: readonly number[];
  readonly keyEnds: readonly number[];
  /** The row behind all that a value contains. */
  readonly nexts: readonly number[];
  /** How many entries a list or object has. */
  readonly sizes: readonly number[];
  /** Whether a whole number is written like none: `1.0`, `1e3`. */
  readonly hasWholeFloats: boolean;
}

const QUOTE = 34;

/** Looks through a text that is known to be strict JSON, once and without recursion. */
export function indexJson(text: string): JsonIndex {
  const starts: number[] = [];
  const ends: number[] = [];
  const keyStarts: number[] = [];
  const keyEnds: number[] = [];
  const nexts: number[] = [];
  const sizes: number[] = [];
  const open: number[] = [];
  let keyStart = -1;
  let keyEnd = -1;
  let hasWholeFloats = false;

  const add = (start: number, end: number) => {
    const parent = open.at(-1);
    if (parent !== undefined) sizes[parent] = (sizes[parent] ?? 0) + 1;
    starts.push(start);
    ends.push(end);
    keyStarts.push(keyStart);
    keyEnds.push(keyEnd);
    nexts.push(starts.length);
    sizes.push(0);
    keyStart = -1;
  };
  const isKey = () => keyStart < 0 && open.length > 0 && text[starts[open.at(-1) ?? 0] ?? 0] === '{';

  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const start = at;
    at += 1;
    if (code === QUOTE) {
      at = closingQuote(text, at) + 1;
      if (isKey()) {
        keyStart = start;
        keyEnd = at;
      } else add(start, at);
    } else if ((code | 32) === 123) {
      // [ and { are one bit apart, as are ] and }.
      add(start, at);
      open.push(starts.length - 1);
    } else if ((code | 32) === 125) {
      const closed = open.pop() ?? 0;
      ends[closed] = at;
      nexts[closed] = starts.length;
    } else if (!isBetween(code)) {
      while (at < text.length && !isBehindScalar(text.charCodeAt(at))) at += 1;
      add(start, at);
      hasWholeFloats ||= isWholeFloat(text.slice(start, at));
    }
  }
  return { starts, ends, keyStarts, keyEnds, nexts, sizes, hasWholeFloats };
}

function isWholeFloat(scalar: string): boolean {
  return /^[-\d].*[.eE]/.test(scalar) && Number.isInteger(Number(scalar));
}

/** A blank, comma or colon. */
function isBetween(code: number): boolean {
  return code <= 32 || code === 44 || code === 58;
}

/** A blank, comma or closing bracket. */
function isBehindScalar(code: number): boolean {
  return code <= 32 || code === 44 || (code | 32) === 125;
}
