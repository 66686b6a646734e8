import type { CST } from 'yaml';
import { yamlTokens } from '../../../document/yaml/yaml-tokens.ts';

/** A sign of a YAML text, or a scalar, and whether it stands in brackets. */
export interface PlacedToken {
  readonly token: CST.Token | CST.SourceToken;
  readonly inBrackets: boolean;
}

/** All tokens of a YAML text, in no particular order, without recursion. */
export function sourceTokens(text: string): PlacedToken[] {
  const all: PlacedToken[] = [];
  const waiting: PlacedToken[] = yamlTokens(text).map((token) => ({ token, inBrackets: false }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    all.push(next);
    for (const part of partsOf(next)) waiting.push(part);
  }
  return all;
}

function partsOf({ token, inBrackets }: PlacedToken): PlacedToken[] {
  const parts: PlacedToken[] = [];
  const add = (tokens: readonly (CST.Token | CST.SourceToken | null | undefined)[], inside: boolean) => {
    for (const part of tokens) if (part) parts.push({ token: part, inBrackets: inside });
  };
  const inside = inBrackets || token.type === 'flow-collection';
  if (token.type === 'flow-collection') add([token.start], inBrackets);
  else if ('start' in token && Array.isArray(token.start)) add(token.start, inside);
  if ('items' in token)
    for (const { start, key, sep, value } of token.items) add([...start, key, ...(sep ?? []), value], inside);
  if ('props' in token) add(token.props, inside);
  if ('value' in token && typeof token.value === 'object') add([token.value], inside);
  // What follows the closing bracket stands outside of it.
  if ('end' in token && token.end) add(token.end, inBrackets);
  return parts;
}
