import type { Span } from '../../document.ts';
import type { JsonToken } from './json-token.ts';

/** Two brackets that belong together. */
export interface BracketPair {
  readonly opener: Span;
  readonly closer: Span;
  /** The token before the closer. */
  readonly before: Span;
}

/** The pairs among tokens that are well nested, in the order of their closers, and what stays open, the innermost last. */
export function pairBrackets(
  text: string,
  tokens: readonly JsonToken[],
): { readonly pairs: readonly BracketPair[]; readonly open: readonly Span[] } {
  const pairs: BracketPair[] = [];
  const open: Span[] = [];
  for (const [index, token] of tokens.entries()) {
    const sign = token.kind === 'punctuation' ? text[token.start] : '';
    if (sign === '{' || sign === '[') open.push(token);
    if (sign !== '}' && sign !== ']') continue;
    const opener = open.pop();
    const before = tokens[index - 1];
    if (opener !== undefined && before !== undefined) pairs.push({ opener, closer: token, before });
  }
  return { pairs, open };
}
