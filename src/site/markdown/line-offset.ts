/**
 * How many lines lie between a line of what a Markdown processor got and the same line of the file: Astro takes the
 * frontmatter off a `.md` page, and blanks it in an `.mdx` page.
 * @returns what is added to a line of `source` to have the line of `file`; 0 where `source` is no part of it
 */
export function lineOffset(file: string, source: string): number {
  const [whole, part] = [withPlainBreaks(file), withPlainBreaks(source)];
  const body = part.trim();
  const at = whole.lastIndexOf(body);
  return at === -1 || body === '' ? 0 : breaksBefore(whole, at) - breaksBefore(part, part.indexOf(body));
}

function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function breaksBefore(text: string, end: number): number {
  return text.slice(0, end).split('\n').length - 1;
}
