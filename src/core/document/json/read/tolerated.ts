import type { Finding } from '../../../finding.ts';
import type { Span } from '../../document.ts';
import type { RepeatedKey } from './read-json.ts';

/** NaN and Infinity. */
export function notFinite(text: string, { span, pointer }: { span: Span; pointer: string }): Finding {
  return {
    id: 'json/not-finite',
    severity: 'warning',
    message: `${text.slice(span.start, span.end)} is not JSON.`,
    help: 'Python reads it, most other programs do not. Write a number, or leave the key out.',
    pointer,
    span,
  };
}

/** A key that is given again; the last one counts. */
export function repeatedKey({ key, pointer, span, earlier }: RepeatedKey): Finding {
  return {
    id: 'json/duplicate-key',
    severity: 'warning',
    message: `The key ${JSON.stringify(key)} is given twice in this object.`,
    help: 'Only the last one counts. Remove or rename one of them.',
    pointer,
    span,
    related: [{ message: 'It is given here first.', span: earlier }],
  };
}

/** Some editors begin a text with an invisible mark. */
export function byteOrderMark(): Finding {
  return {
    id: 'json/byte-order-mark',
    severity: 'error',
    message:
      'The text begins with a byte order mark, an invisible character that Python does not accept in JSON.',
    help: 'Save the file as UTF-8 without a byte order mark.',
    pointer: '',
    span: { start: 0, end: 1 },
    fixes: [{ title: 'Remove the byte order mark', edits: [{ start: 0, end: 1, text: '' }] }],
  };
}
