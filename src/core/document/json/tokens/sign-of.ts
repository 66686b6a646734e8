import type { Sign } from './json-grammar.ts';
import type { JsonToken } from './json-token.ts';

/** Numbers and words that JSON knows, and those that Python reads as well. */
const SCALAR = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|NaN|-?Infinity)$/;

/** What a token is to the grammar; null for a token that JSON does not have. */
export function signOf(text: string, { kind, start, end }: JsonToken): Sign | null {
  if (kind === 'punctuation') return text.slice(start, end) as Sign;
  if (kind === 'text') return 's';
  return kind === 'word' && SCALAR.test(text.slice(start, end)) ? 'v' : null;
}
