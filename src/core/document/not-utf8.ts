import type { Finding } from '../finding.ts';

/**
 * The file's bytes are no UTF-8, the encoding that every platform's reader expects (Python's `json.load` raises
 * UnicodeDecodeError).
 * @param at offset in the text of the first character that stands for broken bytes
 */
export function notUtf8(at: number): Finding {
  return {
    id: 'text/not-utf-8',
    severity: 'error',
    message: 'The bytes of the file are no UTF-8 from here on, and the platform refuses to read it.',
    help: 'Save the file in the encoding UTF-8; an editor offers that when it saves.',
    pointer: '',
    span: { start: at, end: at + 1 },
  };
}
