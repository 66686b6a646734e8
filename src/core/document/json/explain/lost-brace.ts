import type { Span } from '../../document.ts';
import type { JsonToken } from '../tokens/json-token.ts';
import { tokenAt } from '../tokens/scan-json.ts';
import { insertion, type JsonComplaint, replacement } from './json-complaint.ts';

/**
 * A colon behind what was taken for a value: the { before that key is missing, or its list should be an object.
 *
 * @param open the brackets that are open
 * @param key the value that is a key
 * @param before what stands before it
 */
export function lostBrace(
  text: string,
  open: string,
  key: JsonToken,
  before: JsonToken | null,
  colon: Span,
): JsonComplaint {
  const message = 'This is a key, and no { begins its object.';
  const help = 'Write { before the first key of an object.';
  if (key.kind === 'text' && before !== null) {
    const closer = closerBehind(text, colon.end);
    if (open.endsWith('[') && closer === ']' && text[before.start] === '[')
      return {
        span: before,
        message: 'This list has keys, and only objects have them.',
        help: 'Write { and } around keys with values.',
        mend: replacement('Write {', before, '{'),
      };
    const lost = open.endsWith('[')
      ? closer === '}'
      : text[before.start] === ':' && text.slice(before.end, key.start).includes('\n');
    if (lost)
      return { span: key, message, help, mend: { title: 'Add {', edits: [insertion(before.end, ' {')] } };
  }
  return {
    span: colon,
    message: ': stands where a comma or the end of an entry is expected.',
    help: 'A colon stands between a key and its value only.',
    mend: null,
  };
}

/** The first bracket that closes more than the rest opens. */
function closerBehind(text: string, from: number): string {
  let depth = 0;
  for (let token = tokenAt(text, from); token.kind !== 'end'; token = tokenAt(text, token.end)) {
    const sign = text[token.start] ?? '';
    if (token.kind !== 'punctuation') continue;
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth < 0) return sign;
  }
  return '';
}
