/**
 * Signs, words, and texts in which nothing is looked for, up to the end of the line. No part of it can match in two ways and
 * there are not many of them, so that a line which does not match is left at once.
 */
const PLAIN_LINE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text may not hold
  /(?:[{}[\]:,]|[ \t]+(?![ \t])|[\w$+.-]+(?![\w$+.-])|"[^"\\\0-\x1f“”„‟]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f“”„‟]*)*"(?![\w(])){0,500}(?=[\r\n]|$)/y;

/**
 * Whether the rest of a line has neither quotes nor characters that could be wrong. Almost all lines are like that, and one
 * look tells.
 */
export function isPlainLine(text: string, start: number): boolean {
  PLAIN_LINE.lastIndex = start;
  return PLAIN_LINE.test(text);
}
