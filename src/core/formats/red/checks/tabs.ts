import type { Finding } from '../../../finding.ts';
import type { Rule } from '../../format-definition.ts';
import { type PlacedToken, sourceTokens } from '../read/source-tokens.ts';

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

function tabInYaml(text: string): number | null {
  const offsets = sourceTokens(text).flatMap((placed) => tabOf(placed) ?? []);
  return offsets.length === 0 ? null : offsets.reduce((a, b) => Math.min(a, b));
}

function tabOf({ token, inBrackets }: PlacedToken): number | null {
  const isBlank = token.type === 'space' && !inBrackets;
  if (!isBlank && token.type !== 'scalar') return null;
  const at = token.source.indexOf('\t');
  return at < 0 ? null : token.offset + at;
}
