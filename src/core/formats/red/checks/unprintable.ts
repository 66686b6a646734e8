import type { Rule } from '../../format-definition.ts';

/** What ruamel.yaml refuses to read, quotes or not (0.19.1, reader.py, NON_PRINTABLE). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7E\x85\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** A control character, which no eye sees and ruamel.yaml refuses. Told once, at the first. */
export const unprintable: Rule = ({ document: { text } }) => {
  const at = text.search(UNPRINTABLE);
  if (at < 0) return [];
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const span = { start: at, end: at + 1 };
  return [
    {
      id: 'unprintable',
      severity: 'error',
      message: `An invisible control character stands here, U+${code}, which Curious Containers refuses.`,
      help: `Remove it, or write it as "\\u${code}" in double quotes.`,
      pointer: '',
      span,
      fixes: [{ title: 'Remove the character', edits: [{ ...span, text: '' }] }],
    },
  ];
};
