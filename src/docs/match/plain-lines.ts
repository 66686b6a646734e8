/** Colours, cursor moves and titles: CSI and OSC sequences and the two-letter escapes of ECMA-48. */
const ESCAPES = new RegExp(
  [
    '\\u001b\\[[0-?]*[ -/]*[@-~]',
    '\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?',
    '\\u001b[ -/]?[0-Z^-~]',
  ].join('|'),
  'g',
);

/** The lines of an output without what never matters: colours, `\r\n`, trailing blanks and trailing empty lines. */
export function plainLines(output: string): readonly string[] {
  return withoutEmptyEnd(output.replace(ESCAPES, '').split('\n').map(plainLine));
}

/** One line of a page without what never matters. */
export function plainLine(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t\r'.includes(line[end - 1] ?? '')) end -= 1;
  return line.slice(0, end);
}

/** The lines up to the last one that is not empty. */
export function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}
