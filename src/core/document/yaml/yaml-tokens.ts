import { type CST, Parser } from 'yaml';
import { MAX_DEPTH } from '../bounds.ts';
import type { Span } from '../document.ts';

/** The concrete tokens of a YAML text; reading them needs no recursion. */
export function yamlTokens(text: string): CST.Token[] {
  return [...new Parser().parse(text)];
}

/** The first collection that is nested too deep, or null. Looked for before the recursive composer may see the tokens. */
export function tooDeepToken(tokens: readonly CST.Token[]): Span | null {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return { start: token.offset, end: token.offset + 1 };
    for (const child of childrenOf(token)) waiting.push({ token: child, depth: depth + 1 });
  }
  return null;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((child) => child != null));
}
