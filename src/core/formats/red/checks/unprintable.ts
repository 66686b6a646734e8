import type { Rule } from '../../format-definition.ts';
import { readRed } from '../read/read-red.ts';

/** What ruamel.yaml refuses to read, quotes or not (0.19.1, reader.py, NON_PRINTABLE). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7E\x85\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** A control character, which no eye sees and ruamel.yaml refuses. Told once, at the first. */
export const unprintable: Rule = ({ document: { text }, fileName }) => {
  const at = text.search(UNPRINTABLE);
  if (at < 0) return [];
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const span = { start: at, end: at + 1 };
  const isBroken = (one: string) => readRed(one, fileName).findings.some(({ id }) => id.endsWith('/syntax'));
  // In front of a bracket the character made a plain text of what is a broken object without it.
  const harmful = isBroken(text.slice(0, at) + text.slice(at + 1)) && !isBroken(text);
  return [
    {
      id: 'unprintable',
      severity: 'error',
      message: `An invisible control character stands here, U+${code}, which Curious Containers refuses.`,
      help: `Remove it, or write it as "\\u${code}" in double quotes.`,
      pointer: '',
      span,
      fixes: harmful ? [] : [{ title: 'Remove the character', edits: [{ ...span, text: '' }] }],
    },
  ];
};
