import type { Edit } from '../../../problem.ts';
import type { Span } from '../../document.ts';
import { type JsonComplaint, replacement } from '../explain/json-complaint.ts';

/** Escapes that JSON knows, those that it does not know (with what follows the backslash), and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SPECIAL = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\(x[\da-fA-F]{2}|[\s\S])|([\0-\x1f])/g;

/** A text in double quotes with characters or escapes that JSON does not allow; null where all is well. */
export function escapesOf(text: string, token: Span): JsonComplaint | null {
  const edits: Edit[] = [];
  let unknown = false;
  for (const { index, 0: all, 1: escaped, 2: control } of text
    .slice(token.start, token.end)
    .matchAll(SPECIAL)) {
    const start = token.start + index;
    if (control !== undefined) edits.push({ start, end: start + 1, text: escapeOf(control) });
    if (escaped === undefined) continue;
    unknown = true;
    edits.push({ start, end: start + all.length, text: meant(escaped) });
  }
  if (edits.length === 0) return null;
  return unknown
    ? {
        span: token,
        message: 'This text contains an escape that JSON does not know.',
        help: 'A backslash itself is written \\\\. Known are \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.',
        mend: { title: 'Write the escape as JSON does', edits },
      }
    : {
        span: token,
        message: 'This text contains a control character, a tab for instance.',
        help: 'Write \\t for a tab, \\u and four hexadecimal digits for others.',
        mend: { title: 'Write it as an escape', edits },
      };
}

/** A text in single or typographic quotes. */
export function otherQuotes(text: string, { start, end }: Span): JsonComplaint {
  const single = text[start] === "'" || text[start] === '`';
  const inner = text.slice(start + 1, end - 1);
  const edits: Edit[] = [{ start, end: start + 1, text: '"' }];
  for (const { index, 0: found } of inner.matchAll(/\\[\s\S]|"/g)) {
    const at = start + 1 + index;
    if (found === '"') edits.push({ start: at, end: at + 1, text: '\\"' });
    if (found === "\\'" || found === '\\`') edits.push({ start: at, end: at + 2, text: found.slice(1) });
  }
  edits.push({ start: end - 1, end, text: '"' });
  return {
    span: { start, end },
    message: single
      ? 'JSON takes double quotes only.'
      : 'These are typographic quotes, and JSON takes straight double quotes only.',
    help: `Write "…" instead of ${text[start]}…${text[end - 1]}.`,
    mend: { title: 'Write double quotes', edits },
  };
}

/** Blanks and invisible characters that JSON does not know. */
export function gap(text: string, span: Span): JsonComplaint {
  const code = (text.codePointAt(span.start) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    span,
    message: `The invisible character U+${code} stands here, which JSON does not take for a blank.`,
    help: 'Write an ordinary blank in its place.',
    mend: replacement('Write a blank', span, ' '),
  };
}

function meant(escaped: string): string {
  if (escaped === "'") return "'";
  return escaped.length === 3 ? `\\u00${escaped.slice(1)}` : `\\\\${escaped}`;
}

function escapeOf(control: string): string {
  return JSON.stringify(control).slice(1, -1);
}
