import { createScanner } from 'jsonc-parser';
import type { Span } from '../document.ts';

/** All tokens of a JSON text, comments and broken ones included, blanks left out. */
export function* jsonTokens(text: string): Generator<Span> {
  const scanner = createScanner(text, true);
  scanner.scan();
  while (scanner.getTokenOffset() < text.length) {
    const start = scanner.getTokenOffset();
    yield { start, end: start + scanner.getTokenLength() };
    scanner.scan();
  }
}

/** The tokens that begin before an offset. */
export function tokensBefore(text: string, offset: number): Span[] {
  const tokens: Span[] = [];
  for (const token of jsonTokens(text)) {
    if (token.start >= offset) break;
    tokens.push(token);
  }
  return tokens;
}

/** The brackets among the tokens that have not been closed, the innermost last. */
export function unclosed(text: string, tokens: readonly Span[]): Span[] {
  const open: Span[] = [];
  for (const token of tokens) {
    const character = text[token.start] ?? '';
    if ('{['.includes(character)) open.push(token);
    else if ('}]'.includes(character)) open.pop();
  }
  return open;
}
