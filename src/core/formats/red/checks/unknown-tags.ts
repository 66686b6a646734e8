import type { Rule } from '../../format-definition.ts';
import { sourceTokens } from '../read/source-tokens.ts';

/** The tags that ruamel.yaml knows when it reads safely (0.19.1, constructor.py, SafeConstructor). */
const KNOWN =
  /^(?:!|!!(?:null|bool|int|float|binary|timestamp|omap|pairs|set|str|seq|map)|!<tag:yaml\.org,2002:.*)$/;

/** A tag such as `!password`, for which ruamel.yaml has no meaning. */
export const unknownTags: Rule = ({ document: { text, language } }) => {
  if (language !== 'yaml' || !text.includes('!')) return [];
  return sourceTokens(text).flatMap(({ token }) => {
    if (token.type !== 'tag' || KNOWN.test(token.source)) return [];
    const span = { start: token.offset, end: token.offset + token.source.length };
    return [
      {
        id: 'tag',
        severity: 'error' as const,
        message: `${token.source} is a tag of YAML, and Curious Containers knows none of this name.`,
        help: 'Remove it, or put the text into quotes if it belongs to it.',
        pointer: '',
        span,
        fixes: [{ title: 'Remove the tag', edits: [{ ...span, text: '' }] }],
      },
    ];
  });
};
