/**
 * Controls (Cc), invisible and bidirectional format characters (Cf), line and paragraph separators and lone surrogates.
 * The two joiners are left out: scripts and emoji need them, and they reorder nothing. A flood of one of them is one match.
 */
const UNPRINTABLE = /((?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}])\1*/gu;

/**
 * Make foreign text safe to print: control and bidirectional characters are written as `\u{…}`, so that a
 * name in a manifest can neither colour a terminal nor forge a line of a log. LF is escaped too.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (all, char: string) =>
    `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`.repeat(all.length / char.length),
  );
}
