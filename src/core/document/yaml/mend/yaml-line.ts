import type { Span } from '../../document.ts';
import { lineStart } from '../../line-start.ts';

/** One line of a text, without its line break. */
export interface Line extends Span {
  readonly text: string;
  /** How many blanks it begins with. */
  readonly indent: number;
}

/** The line in which an offset lies; of the empty end of a text the last line that holds something. */
export function lineAt(text: string, offset: number): Line {
  const line = lineFrom(text, lineStart(text, offset));
  return isBlank(line) ? (lineBefore(text, line) ?? line) : line;
}

/** The last line before another that is neither empty nor a comment; null where there is none. */
export function lineBefore(text: string, line: Span): Line | null {
  let { start } = line;
  while (start > 0) {
    const before = lineFrom(text, lineStart(text, start - 1));
    if (!isBlank(before)) return before;
    ({ start } = before);
  }
  return null;
}

/** The next line, empty or not; null behind the last. */
export function lineBehind(text: string, line: Span): Line | null {
  const start = text.indexOf('\n', line.end);
  return start < 0 || start + 1 >= text.length ? null : lineFrom(text, start + 1);
}

/** Whether a line is empty or a comment. */
export function isBlank({ text }: Line): boolean {
  return /^\s*(?:#.*)?$/.test(text);
}

function lineFrom(text: string, start: number): Line {
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found - Number(text[found - 1] === '\r');
  const content = text.slice(start, Math.max(start, end));
  return {
    start,
    end: start + content.length,
    text: content,
    indent: content.length - content.trimStart().length,
  };
}
