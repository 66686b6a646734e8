/** The lines of a page without their line ends (LF, CRLF or a lone CR, as Markdown counts them). */
export function sourceLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The part of a source line that belongs to the quotes and list items around its content. */
export function containerPrefix(line: string): string {
  return /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*/.exec(line)?.[0] ?? '';
}
