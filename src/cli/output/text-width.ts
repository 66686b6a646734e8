import stringWidth from 'string-width';

/** What takes one column a character, which most texts are made of. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * How many columns of a terminal a text takes. The tables for other scripts are asked only where they are needed: in the
 * package they are loaded then, which takes longer than all else of a report.
 */
export function textWidth(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
