import { closingQuote } from './closing-quote.ts';

/** What one cheap look at a JSON text tells, texts in quotes left out. Of a broken text it means little. */
export interface JsonShape {
  /** How deep brackets are nested. */
  readonly depth: number;
  /** How many keys there are: colons. */
  readonly keys: number;
}

const QUOTE = 34;
const COLON = 58;

/** Looks at every character once; texts are jumped over. */
export function jsonShape(text: string): JsonShape {
  let depth = 0;
  let deepest = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = closingQuote(text, at + 1);
      if (at < 0) break;
    } else if (code === COLON) keys += 1;
    // [ and { are one bit apart, as are ] and }.
    else if ((code | 32) === 123) deepest = Math.max(deepest, ++depth);
    else if ((code | 32) === 125) depth -= 1;
  }
  return { depth: deepest, keys };
}
