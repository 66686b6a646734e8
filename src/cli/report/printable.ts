/**
 * Make foreign text safe to print: control and bidirectional characters are written as `\u{…}`, so that a
 * name in a manifest can neither colour a terminal nor forge a line of a log. LF is escaped too.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
