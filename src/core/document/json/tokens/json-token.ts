import type { Span } from '../../document.ts';

/**
 * What a JSON text, or a broken one, consists of.
 * `text`: in double quotes, closed in its line; `quoted`: in other quotes; `unclosed`: from a quote to the end of its line;
 * `word`: letters, digits and signs of numbers; `gap`: blanks and invisible characters that JSON does not know;
 * `other`: any other character; `end`: of the whole text.
 */
export type JsonTokenKind =
  | 'punctuation'
  | 'text'
  | 'quoted'
  | 'unclosed'
  | 'word'
  | 'comment'
  | 'gap'
  | 'other'
  | 'end';

/** One token of a text that may be broken. */
export interface JsonToken extends Span {
  readonly kind: JsonTokenKind;
}
