import { printable } from '../../core/index.ts';

/** Foreign text of several lines, each safe to print; CRLF and CR end a line too. */
export function printableLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(printable);
}
