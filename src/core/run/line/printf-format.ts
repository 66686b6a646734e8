/** A text in single quotes that `printf` of any shell writes again, in one line and without what a shell looks for in quotes. */
export function printfFormat(text: string): string {
  return `'${formatted(text)}'`;
}

/** The same without the quotes, to be put together with other formats. */
export function formatted(text: string): string {
  return text.replaceAll(/^-|(?![\u0080-\u009F])\p{Cc}|['!`$\\%]/gu, escaped);
}

function escaped(sign: string): string {
  if (sign === '\n') return String.raw`\n`;
  if (sign === '%') return '%%';
  return `\\${(sign.codePointAt(0) ?? 0).toString(8).padStart(3, '0')}`;
}
