import type { CST } from 'yaml';
import { yamlTokens } from '../../../document/yaml/yaml-tokens.ts';
import type { Finding } from '../../../finding.ts';
import type { Rule } from '../../format-definition.ts';

/**
 * A tab outside of quotes, brackets, comments and text blocks: YAML allows some of them, ruamel.yaml none (0.19.1, scanner.py,
 * fetch_more_tokens). Told once, at the first.
 */
export const tabs: Rule = ({ document: { text, language } }) => {
  if (!text.includes('\t')) return [];
  const at = language === 'json' ? tabAroundJson(text) : tabInYaml(text);
  return at === null ? [] : [tab(at)];
};

function tab(at: number): Finding {
  return {
    id: 'tab',
    severity: 'error',
    message: 'A tab stands here, and Curious Containers refuses tabs between the signs of YAML.',
    help: 'Replace it by a blank.',
    pointer: '',
    span: { start: at, end: at + 1 },
    fixes: [{ title: 'Write a blank', edits: [{ start: at, end: at + 1, text: ' ' }] }],
  };
}

/** Brackets may hold tabs; before the first and behind the last they are as wrong as in all of YAML. */
function tabAroundJson(text: string): number | null {
  const first = text.search(/[[{]/);
  const before = text.slice(0, Math.max(first, 0)).indexOf('\t');
  const last = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  const behind = text.indexOf('\t', last);
  if (before >= 0) return before;
  return behind >= 0 ? behind : null;
}

/** A part of a text with what it lies in. */
interface Waiting {
  readonly token: CST.Token | CST.SourceToken;
  readonly inBrackets: boolean;
}

function tabInYaml(text: string): number | null {
  const waiting: Waiting[] = yamlTokens(text).map((token) => ({ token, inBrackets: false }));
  let first: number | null = null;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const at = tabOf(next);
    if (at !== null && (first === null || at < first)) first = at;
    waiting.push(...partsOf(next));
  }
  return first;
}

function tabOf({ token, inBrackets }: Waiting): number | null {
  const isBlank = token.type === 'space' && !inBrackets;
  if (!isBlank && token.type !== 'scalar') return null;
  const at = token.source.indexOf('\t');
  return at < 0 ? null : token.offset + at;
}

function partsOf({ token, inBrackets }: Waiting): Waiting[] {
  const parts: Waiting[] = [];
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
  if ('end' in token && token.end) add(token.end, inBrackets);
  return parts;
}
