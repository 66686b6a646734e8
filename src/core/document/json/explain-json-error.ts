import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Finding } from '../../finding.ts';
import type { Span } from '../document.ts';
import { missingColon, missingComma, neverClosed, trailingComma, wrongCloser } from './explain-separator.ts';
import { explainSymbol } from './explain-symbol.ts';
import { type JsonComplaint, removal } from './json-complaint.ts';
import { tokensBefore } from './json-tokens.ts';

/** What a broken text or number needs; the codes are those of jsonc-parser. */
const BROKEN_TOKENS: Readonly<Record<string, Pick<JsonComplaint, 'message' | 'help'>>> = {
  UnexpectedEndOfString: {
    message: 'This text has no closing quote in its line.',
    help: 'Add the quote ". A line break inside a text is written \\n.',
  },
  InvalidCharacter: {
    message: 'This text contains a control character, a tab for instance.',
    help: 'Write \\t for a tab, \\u and four hexadecimal digits for others.',
  },
  InvalidEscapeCharacter: {
    message: 'This text contains an escape that JSON does not know.',
    help: 'A backslash itself is written \\\\. Known are \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.',
  },
  InvalidUnicode: {
    message: 'This text contains \\u without four hexadecimal digits behind it.',
    help: 'Write for instance \\u00e9. A backslash itself is written \\\\.',
  },
  UnexpectedEndOfNumber: {
    message: 'This number breaks off.',
    help: 'Write digits behind the point or the e, for instance 1.0.',
  },
  EndOfFileExpected: {
    message: 'Something follows behind the end of the document.',
    help: 'A JSON text is one value; remove what follows, or a closing bracket too many before it.',
  },
};

/** Tells the first thing that is wrong with a JSON text; what follows from it is left out. */
export function explainJsonError(text: string, error: ParseError | undefined): Finding {
  const complaint = error === undefined ? empty(text) : complain(text, error);
  return { id: 'json/syntax', severity: 'error', pointer: '', ...complaint };
}

function complain(text: string, error: ParseError): JsonComplaint {
  const span = { start: error.offset, end: error.offset + error.length };
  const before = tokensBefore(text, error.offset);
  const last = before.at(-1);
  if (last === undefined) return error.offset >= text.length ? empty(text) : unplaced(text, error, span);
  const closing = text[error.offset] === '}' || text[error.offset] === ']';
  if (closing && text[last.start] === ',') return trailingComma(last);
  switch (printParseErrorCode(error.error)) {
    case 'CommaExpected':
      return closing ? wrongCloser(text, span, before) : missingComma(last);
    case 'ColonExpected':
      return missingColon(last);
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return neverClosed(text, before);
    default:
      return unplaced(text, error, span);
  }
}

/** Errors that have nothing to do with what stands before them. */
function unplaced(text: string, error: ParseError, span: Span): JsonComplaint {
  const code = printParseErrorCode(error.error);
  const broken = BROKEN_TOKENS[code];
  if (broken !== undefined) return { span, ...broken };
  if (code === 'InvalidSymbol') return explainSymbol(text, span);
  return code === 'InvalidCommentToken' || code === 'UnexpectedEndOfComment'
    ? comment(span)
    : unexpected(text, span);
}

function empty(text: string): JsonComplaint {
  return {
    span: { start: 0, end: text.length },
    message: 'The text is empty.',
    help: 'A manifest is a JSON object: begin with {.',
  };
}

function comment(span: Span): JsonComplaint {
  return {
    span,
    message: 'JSON has no comments.',
    help: 'Remove the comment.',
    fixes: [removal('Remove the comment', span)],
  };
}

function unexpected(text: string, { start, end }: Span): JsonComplaint {
  const word = text.slice(start, Math.min(end, start + 40));
  return {
    span: { start, end },
    message: `${word === '' ? 'The text ends' : `${word} stands`} where a key or a value is expected.`,
    help: 'Write a value here: "text", a number, true, false, null, an object or a list.',
  };
}
