/** Part of an output: prose, which may be wrapped, or lines of a file with a caret below, which may not. */
export interface OutputPart {
  readonly isExcerpt: boolean;
  readonly text: string;
}

/** `  12 | the line` and the row of the caret: a gutter, a bar, and text that keeps its columns. */
const EXCERPT = /^ +\d* \| /;

/** Parts an output so that a caret stays below what it points at, however narrow the page is. */
export function outputParts(output: string): OutputPart[] {
  const parts: { isExcerpt: boolean; lines: string[] }[] = [];
  for (const line of output.split('\n')) {
    const isExcerpt = EXCERPT.test(`${line} `);
    const last = parts.at(-1);
    if (last?.isExcerpt === isExcerpt) last.lines.push(line);
    else parts.push({ isExcerpt, lines: [line] });
  }
  return parts.map(({ isExcerpt, lines }) => ({ isExcerpt, text: lines.join('\n') }));
}
