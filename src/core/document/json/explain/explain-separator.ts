import type { Span } from '../../document.ts';
import { isKey } from '../tokens/is-key.ts';
import type { JsonToken } from '../tokens/json-token.ts';
import { insertion, type JsonComplaint, removal, replacement } from './json-complaint.ts';

/** `{"a": 1,}`: the comma is what is wrong, not the bracket behind it. */
export function trailingComma(comma: Span): JsonComplaint {
  return {
    span: comma,
    message: 'JSON allows no comma behind the last entry.',
    help: 'Remove this comma.',
    mend: removal('Remove the comma', comma),
  };
}

/** @param last what the comma belongs behind; it stands in the line that lacks it */
export function missingComma(last: Span): JsonComplaint {
  return {
    span: lastCharacter(last),
    message: 'A comma is missing behind this.',
    help: 'Entries are separated by commas: add one at the end of this line or entry.',
    mend: { title: 'Add the comma', edits: [insertion(last.end, ',')] },
  };
}

/**
 * A key without a colon. What follows is its value, or its value is missing as well.
 *
 * @param token what stands in the place of the colon
 */
export function missingColon(text: string, key: Span, token: JsonToken): JsonComplaint {
  const word = text.slice(token.start, token.end);
  if (word === '=') {
    const end = text[token.end] === '>' ? token.end + 1 : token.end;
    return {
      span: { start: token.start, end },
      message: 'Between a key and its value stands a colon in JSON.',
      help: 'Write a colon.',
      mend: replacement('Write a colon', { start: token.start, end }, ':'),
    };
  }
  const value = token.kind === 'word' || token.kind === 'text' || word === '{' || word === '[';
  if (value && !isKey(text, token))
    return {
      span: lastCharacter(key),
      message: 'A colon is missing behind this key.',
      help: 'Write "key": value.',
      mend: {
        title: 'Add the colon',
        edits: [insertion(key.end, token.start > key.end ? ':' : ': ')],
      },
    };
  const ends = value || word === ',' || word === '}' || token.kind === 'end';
  return {
    span: lastCharacter(key),
    message: 'A colon and a value are missing behind this key.',
    help: 'Write "key": value.',
    mend: ends ? { title: 'Add a value', placeholder: true, edits: [insertion(key.end, ': null')] } : null,
  };
}

/** @param colon what the value belongs behind */
export function noValue(colon: Span): JsonComplaint {
  return {
    span: colon,
    message: 'A value is missing behind this colon.',
    help: 'Write a value: "text", a number, true, false, null, an object or a list.',
    mend: { title: 'Add a value', placeholder: true, edits: [insertion(colon.end, ' null')] },
  };
}

function lastCharacter({ end }: Span): Span {
  return { start: end - 1, end };
}
