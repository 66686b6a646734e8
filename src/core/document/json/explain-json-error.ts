import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Finding, Mend } from '../../finding.ts';
import type { Span } from '../document.ts';
import { explainSymbol } from './explain-symbol.ts';
import { jsonTokens } from './json-tokens.ts';

/** What is wrong, where, and how to mend it. */
export interface JsonComplaint {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
  readonly fixes?: readonly Mend[];
}

/** Tells the first thing that is wrong with a JSON text; what follows from it is left out. */
export function explainJsonError(text: string, error: ParseError | undefined): Finding {
  const complaint = error === undefined ? empty(text) : complain(text, error);
  return { id: 'json/syntax', severity: 'error', pointer: '', ...complaint };
}

function complain(text: string, error: ParseError): JsonComplaint {
  const span = { start: error.offset, end: error.offset + error.length };
  const before = tokensBefore(text, error.offset);
  const last = before.at(-1);
  if (last === undefined && error.offset >= text.length) return empty(text);
  if (last !== undefined && wordAt(text, last) === ',' && isCloser(text, error.offset))
    return trailingComma(last);
  switch (printParseErrorCode(error.error)) {
    case 'CommaExpected':
      if (isCloser(text, error.offset)) return wrongCloser(text, span, before);
      return last === undefined ? unexpected(text, span) : missingComma(last);
    case 'ColonExpected':
      return last === undefined ? unexpected(text, span) : missingColon(last);
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return neverClosed(text, before);
    case 'InvalidSymbol':
      return explainSymbol(text, span);
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return {
        span,
        message: 'JSON has no comments.',
        help: 'Remove the comment.',
        fixes: [remove('Remove the comment', span)],
      };
    case 'UnexpectedEndOfString':
      return {
        span,
        message: 'This text has no closing quote in its line.',
        help: 'Add the quote ". A line break inside a text is written \\n.',
      };
    case 'InvalidCharacter':
      return {
        span,
        message: 'This text contains a control character, a tab for instance.',
        help: 'Write \\t for a tab, \\u and four hexadecimal digits for others.',
      };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return {
        span,
        message: 'This text contains an escape that JSON does not know.',
        help: 'A backslash itself is written \\\\. Known are \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.',
      };
    case 'UnexpectedEndOfNumber':
      return {
        span,
        message: 'This number breaks off.',
        help: 'Write digits behind the point or the e, for instance 1.0.',
      };
    case 'EndOfFileExpected':
      return {
        span,
        message: 'Something follows behind the end of the document.',
        help: 'A JSON text is one value; remove what follows, or a closing bracket too many before it.',
      };
    default:
      return unexpected(text, span);
  }
}

function empty(text: string): JsonComplaint {
  return {
    span: { start: 0, end: text.length },
    message: 'The text is empty.',
    help: 'A manifest is a JSON object: begin with {.',
  };
}

function trailingComma(comma: Span): JsonComplaint {
  return {
    span: comma,
    message: 'JSON allows no comma behind the last entry.',
    help: 'Remove this comma.',
    fixes: [remove('Remove the comma', comma)],
  };
}

function missingComma(last: Span): JsonComplaint {
  return {
    span: lastCharacter(last),
    message: 'A comma is missing behind this.',
    help: 'Entries are separated by commas: add one at the end of this line or entry.',
    fixes: [{ title: 'Add the comma', edits: [{ start: last.end, end: last.end, text: ',' }] }],
  };
}

function missingColon(last: Span): JsonComplaint {
  return {
    span: lastCharacter(last),
    message: 'A colon and a value are missing behind this key.',
    help: 'Write "key": value.',
  };
}

function wrongCloser(text: string, span: Span, before: readonly Span[]): JsonComplaint {
  const opener = unclosed(text, before).at(-1);
  const wanted = opener !== undefined && wordAt(text, opener) === '{' ? '}' : ']';
  return {
    span,
    message: `${wordAt(text, span)} stands where ${wanted} is expected.`,
    help: `Close what was opened last with ${wanted}.`,
  };
}

function neverClosed(text: string, before: readonly Span[]): JsonComplaint {
  const opener = unclosed(text, before).at(-1) ?? { start: 0, end: 0 };
  const [what, closer] = wordAt(text, opener) === '[' ? ['list', ']'] : ['object', '}'];
  return {
    span: opener,
    message: `The ${what} that begins here is never closed.`,
    help: `Add ${closer} where it ends.`,
  };
}

function unexpected(text: string, span: Span): JsonComplaint {
  const word = wordAt(text, span);
  const found = word === '' ? 'The text ends' : `${word} stands`;
  return {
    span,
    message: `${found} where a key or a value is expected.`,
    help: 'Write a value here: "text", a number, true, false, null, an object or a list.',
  };
}

function tokensBefore(text: string, offset: number): Span[] {
  const tokens: Span[] = [];
  for (const token of jsonTokens(text)) {
    if (token.start >= offset) break;
    tokens.push(token);
  }
  return tokens;
}

function unclosed(text: string, tokens: readonly Span[]): Span[] {
  const open: Span[] = [];
  for (const token of tokens) {
    if ('{['.includes(wordAt(text, token))) open.push(token);
    else if (isCloser(text, token.start)) open.pop();
  }
  return open;
}

function isCloser(text: string, offset: number): boolean {
  return text[offset] === '}' || text[offset] === ']';
}

function lastCharacter({ end }: Span): Span {
  return { start: end - 1, end };
}

function remove(title: string, { start, end }: Span): Mend {
  return { title, edits: [{ start, end, text: '' }] };
}

function wordAt(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + 40));
}
