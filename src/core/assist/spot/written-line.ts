import { lineEnd, lineStart } from '../tree/line-ends.ts';

/** The line of YAML in which an author is writing, its hyphens apart. */
export interface WrittenLine {
  readonly start: number;
  /** The blanks that it begins with. */
  readonly indent: string;
  /** Where its first sign stands that is neither blank nor hyphen. */
  readonly content: number;
  /** Behind its last sign, the line break left out. */
  readonly end: number;
}

/** The line around an offset. */
export function writtenLine(text: string, offset: number): WrittenLine {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset)).trimEnd();
  const front = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? '';
  const lone = front === '' || /^[ \t]*$/.test(front) ? /^[ \t]*-$/.exec(line) : null;
  const content = start + (lone === null ? front.length : line.length);
  return { start, indent: /^[ \t]*/.exec(line)?.[0] ?? '', content, end: start + line.length };
}

/** True where a comment begins in a line before an offset. */
export function isInYamlComment(text: string, lineBegin: number, offset: number): boolean {
  let quote: string | null = null;
  for (let at = lineBegin; at < offset; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== null) {
      if (sign === '\\' && quote === '"') at += 1;
      else if (sign === quote) quote = null;
    } else if ((sign === '"' || sign === "'") && /[\s:[{,-]/.test(text[at - 1] ?? ' ')) quote = sign;
    else if (sign === '#' && /\s/.test(text[at - 1] ?? ' ')) return true;
  }
  return false;
}
