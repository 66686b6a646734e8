import type { Span } from '../document.ts';
import { type JsonComplaint, removal } from './json-complaint.ts';
import { unclosed } from './json-tokens.ts';

/** `{"a": 1,}`: the comma is what is wrong, not the bracket behind it. */
export function trailingComma(comma: Span): JsonComplaint {
  return {
    span: comma,
    message: 'JSON allows no comma behind the last entry.',
    help: 'Remove this comma.',
    fixes: [removal('Remove the comma', comma)],
  };
}

/** @param last what the comma belongs behind; it stands in the line that lacks it */
export function missingComma(last: Span): JsonComplaint {
  return {
    span: lastCharacter(last),
    message: 'A comma is missing behind this.',
    help: 'Entries are separated by commas: add one at the end of this line or entry.',
    fixes: [{ title: 'Add the comma', edits: [{ start: last.end, end: last.end, text: ',' }] }],
  };
}

/** @param key what the colon belongs behind */
export function missingColon(key: Span): JsonComplaint {
  return {
    span: lastCharacter(key),
    message: 'A colon and a value are missing behind this key.',
    help: 'Write "key": value.',
  };
}

/** `{"a": 1]`: a bracket that closes something else than what was opened last. */
export function wrongCloser(text: string, closer: Span, before: readonly Span[]): JsonComplaint {
  const opener = unclosed(text, before).at(-1);
  const wanted = opener !== undefined && text[opener.start] === '{' ? '}' : ']';
  return {
    span: closer,
    message: `${text.slice(closer.start, closer.end)} stands where ${wanted} is expected.`,
    help: `Close what was opened last with ${wanted}.`,
  };
}

/** The text ends inside a list or an object. */
export function neverClosed(text: string, before: readonly Span[]): JsonComplaint {
  const opener = unclosed(text, before).at(-1) ?? { start: 0, end: 0 };
  const [what, closer] = text[opener.start] === '[' ? ['list', ']'] : ['object', '}'];
  return {
    span: opener,
    message: `The ${what} that begins here is never closed.`,
    help: `Add ${closer} where it ends.`,
  };
}

function lastCharacter({ end }: Span): Span {
  return { start: end - 1, end };
}
