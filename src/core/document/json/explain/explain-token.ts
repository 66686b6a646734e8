import type { Span } from '../../document.ts';
import { lineStart } from '../../line-start.ts';
import { isKey } from '../tokens/is-key.ts';
import type { JsonToken } from '../tokens/json-token.ts';
import { tokenAt } from '../tokens/scan-json.ts';
import { behindEnd } from './explain-behind-end.ts';
import { closerTooMuch, neverClosed } from './explain-bracket.ts';
import { missingColon, missingComma, noValue, trailingComma } from './explain-separator.ts';
import { type JsonComplaint, removal, replacement } from './json-complaint.ts';
import { lostBrace } from './lost-brace.ts';
import { wordAsKey, wordAsValue } from './mend-word.ts';
import type { Reading } from './reading.ts';

/** Tells why a token has no place where reading has come to, and what was meant. */
export function explainToken(text: string, reading: Reading, token: JsonToken): JsonComplaint {
  const { expected } = reading.state;
  const last = reading.token;
  const word = text.slice(token.start, token.end);
  if (token.kind === 'comment') return comment(text, token);
  if (last === null && token.kind === 'end') return empty(text);
  const closes = word === '}' || word === ']';
  if (last !== null && expected !== 'end') {
    if ((closes || token.kind === 'end') && text[last.start] === ',') return trailingComma(last);
    if (expected === 'colon') return missingColon(text, last, token);
    const afterColon = expected === 'value' && text[last.start] === ':';
    if (afterColon && (closes || word === ',' || token.kind === 'end')) return noValue(last);
    if (token.kind === 'end') return neverClosed(text, reading);
    if (closes) return closerTooMuch(text, reading, token);
    if (word === ',') return commaTooMany(token);
    if (word === ':' && afterColon) return colonTooMany(token);
    if (expected === 'comma') return behindValue(text, reading, token);
  }
  if (expected === 'end' && last !== null) return behindEnd(text, last, token);
  if (token.kind === 'word' && last !== null)
    return expected === 'key' || expected === 'first-key'
      ? (wordAsKey(text, token) ?? unexpected(word, token, 'a key'))
      : wordAsValue(text, token);
  return unexpected(word, token, expected.endsWith('key') ? 'a key' : 'a value');
}

/** Something follows a value that is neither a comma nor the bracket that closes. */
function behindValue(text: string, { state, token: last, before }: Reading, token: JsonToken): JsonComplaint {
  const word = text.slice(token.start, token.end);
  if (last === null) return unexpected(word, token, 'a value');
  if (word === ':') return lostBrace(text, state.open, last, before?.token ?? null, token);
  if (word === ';')
    return {
      span: token,
      message: 'A semicolon stands where JSON takes a comma.',
      help: 'Entries are separated by commas.',
      mend: replacement('Write a comma', token, ','),
    };
  const inList = state.open.endsWith('[');
  const begins = inList ? token.kind !== 'other' : isKey(text, token);
  if (isStray(text, last, token)) return stray(word, token);
  if (begins || beginsKey(text, last, token)) return missingComma(last);
  if (last.kind === 'text' && token.kind === 'text') return twoTexts(text, last, token);
  if (last.kind === 'word' && token.kind === 'word') return wordAsValue(text, last);
  return unexpected(word, token, `a comma or ${inList ? ']' : '}'}`);
}

/** `}s,`: something small that a finger has left behind a closing bracket. */
function isStray(text: string, last: Span, token: JsonToken): boolean {
  if (token.kind !== 'word' && token.kind !== 'other') return false;
  const next = tokenAt(text, token.end);
  const behindCloser =
    '}]'.includes(text[last.start] ?? '') && token.start === last.end && token.end - token.start <= 3;
  return behindCloser && (next.kind === 'end' || ',}]'.includes(text[next.start] ?? ''));
}

function stray(word: string, token: Span): JsonComplaint {
  return {
    span: token,
    message: `The ${word.length === 1 ? 'sign' : 'word'} ${word} has no meaning here.`,
    help: 'Remove it.',
    mend: removal(`Remove ${word}`, token),
  };
}

/** A text at the beginning of its line, no deeper than the line before, is a key that is still being written. */
function beginsKey(text: string, last: JsonToken, token: JsonToken): boolean {
  const indent = text.slice(lineStart(text, token.start), token.start);
  const former = /^[ \t]*/.exec(text.slice(lineStart(text, last.start), last.start))?.[0] ?? '';
  return token.kind === 'text' && indent.trim() === '' && indent.length <= former.length;
}

/** Python joins texts that follow each other. In one line it may be a key as well, and is left to the author. */
function twoTexts(text: string, last: Span, token: Span): JsonComplaint {
  const edits = [{ start: last.end - 1, end: token.start + 1, text: '' }];
  return {
    span: token,
    message: 'A second text follows without a comma, and without a colon behind it.',
    help: 'Make one text of both; JSON does not join them.',
    mend: { title: 'Join the two texts', edits, preferred: text.slice(last.end, token.start).includes('\n') },
  };
}

function empty(text: string): JsonComplaint {
  return {
    span: { start: 0, end: text.length },
    message: 'The text is empty.',
    help: 'A manifest is a JSON object: begin with {.',
    mend: null,
  };
}

/** A comment that has its line for itself takes the line with it. */
function comment(text: string, span: Span): JsonComplaint {
  const before = text.slice(lineStart(text, span.start), span.start);
  const alone = before.trim() === '' && text[span.end] === '\n';
  const start = alone ? span.start - before.length : span.start;
  return {
    span,
    message: 'JSON has no comments.',
    help: 'Remove the comment.',
    mend: removal('Remove the comment', { start, end: alone ? span.end + 1 : span.end }),
  };
}

function commaTooMany(token: Span): JsonComplaint {
  return {
    span: token,
    message: 'There is a comma too many here.',
    help: 'Remove this comma; one stands between two entries.',
    mend: removal('Remove the comma', token),
  };
}

function colonTooMany(token: Span): JsonComplaint {
  return {
    span: token,
    message: 'There is a colon too many here.',
    help: 'Remove this colon; one stands between a key and its value.',
    mend: removal('Remove the colon', token),
  };
}

function unexpected(word: string, { start, end }: Span, wanted: string): JsonComplaint {
  return {
    span: { start, end },
    message: `${word.slice(0, 40)} stands where ${wanted} is expected.`,
    help: 'Remove it, or put the text that it belongs to into double quotes.',
    mend: null,
  };
}
