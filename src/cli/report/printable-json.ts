/** What `printable` escapes too; LF stands between values only, where JSON itself puts it. */
const UNPRINTABLE = /(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A value as JSON that is safe to print: control and bidirectional characters are written as `\uXXXX`, which reads back
 * as the same text.
 */
export function printableJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNPRINTABLE, escaped)}\n`;
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}
