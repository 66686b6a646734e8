import { isKey } from '../tokens/is-key.ts';
import type { JsonToken } from '../tokens/json-token.ts';
import { tokenAt } from '../tokens/scan-json.ts';
import { insertion, type JsonComplaint, removal, replacement } from './json-complaint.ts';

/** Something follows the value that is the whole text. */
export function behindEnd(text: string, last: JsonToken, token: JsonToken): JsonComplaint {
  const word = text.slice(token.start, token.end);
  if (word === '}' || word === ']')
    return {
      span: token,
      message: `There is a ${word} too many here: all that was opened is closed.`,
      help: 'Remove it, or one like it further up.',
      mend: removal(`Remove the ${word}`, token),
    };
  const next = word === ',' ? tokenAt(text, token.end) : token;
  if (text[last.start] === '}' && isKey(text, next))
    return {
      span: last,
      message: 'This } closes the whole text, and more keys follow.',
      help: word === ',' ? 'Remove it.' : 'Write a comma in its place.',
      mend: word === ',' ? removal('Remove the }', last) : replacement('Write a comma', last, ','),
    };
  if ((word === ',' || word === ';') && tokenAt(text, token.end).kind === 'end')
    return {
      span: token,
      message: `Nothing may follow the end of the text, and a ${word} does.`,
      help: 'Remove it.',
      mend: removal(`Remove the ${word}`, token),
    };
  if (word === ':' && last.kind === 'text')
    return {
      span: last,
      message: 'The { is missing that begins the object of this key.',
      help: 'Write { at the beginning of the text and } at its end.',
      mend: { title: 'Add {', edits: [insertion(last.start, '{')] },
    };
  return {
    span: token,
    message: 'Something follows behind the end of the document.',
    help: 'A JSON text is one value; remove what follows, or a closing bracket too many before it.',
    mend: null,
  };
}
