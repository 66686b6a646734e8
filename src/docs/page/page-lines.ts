/** The lines of a page, each with its own line end (LF, CRLF or a lone CR); joined they are the page. */
export function pageLines(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}
