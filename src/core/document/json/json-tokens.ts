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
