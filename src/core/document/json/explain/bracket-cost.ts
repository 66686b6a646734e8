import { closerOf } from '../tokens/json-grammar.ts';
import { tokenAt } from '../tokens/scan-json.ts';

/** So many tokens are looked at; what is further away says little. */
const MOST_TOKENS = 20_000;

/** How many brackets of the rest of a text would be odd if these were open. */
export function bracketCost(text: string, from: number, open: string): number {
  let stack = open;
  let cost = 0;
  let token = tokenAt(text, from);
  for (let seen = 0; token.kind !== 'end' && seen < MOST_TOKENS; seen += 1) {
    const sign = text[token.start] ?? '';
    if (token.kind === 'punctuation') {
      if (sign === '{' || sign === '[') stack += sign;
      else if (sign === '}' || sign === ']') {
        if (sign === closerOf(stack)) stack = stack.slice(0, -1);
        else cost += 1;
      }
    }
    token = tokenAt(text, token.end);
  }
  return token.kind === 'end' ? cost + stack.length : cost;
}
