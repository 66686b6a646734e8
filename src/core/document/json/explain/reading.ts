import type { GrammarState } from '../tokens/json-grammar.ts';
import type { JsonToken } from '../tokens/json-token.ts';

/** How far a text has been read, with the way there, so that a mend further up can be read again from before it. */
export interface Reading {
  readonly state: GrammarState;
  /** The last token; null at the beginning. */
  readonly token: JsonToken | null;
  readonly before: Reading | null;
}

/** The offset behind the last token. */
export function positionOf({ token }: Reading): number {
  return token?.end ?? 0;
}

/** The tokens read so far, the first one first. */
export function tokensRead(reading: Reading): JsonToken[] {
  const tokens: JsonToken[] = [];
  for (let at: Reading | null = reading; at !== null; at = at.before)
    if (at.token !== null) tokens.push(at.token);
  return tokens.reverse();
}
