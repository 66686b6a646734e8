import type { Span } from '../../document.ts';
import { tokenAt } from './scan-json.ts';

/** The first bracket that is nested deeper than a bound. */
export function deepBracket(text: string, bound: number): Span {
  let depth = 0;
  for (let token = tokenAt(text, 0); token.kind !== 'end'; token = tokenAt(text, token.end)) {
    const sign = token.kind === 'punctuation' ? text[token.start] : '';
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth > bound) return token;
  }
  return { start: 0, end: 1 };
}
