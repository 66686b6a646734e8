import type { Code } from 'mdast';
import type { GuideProblem } from '../guide.ts';

/** The marks that open a fence: one character, so often. */
interface Marks {
  readonly char: '`' | '~';
  readonly length: number;
}

/**
 * What a fence that nothing closes, or that another one closes, has swallowed. Markdown allows both, so a page that means
 * it goes on with a warning; only where a whole fence or a directive is lost behind an open one is it an error.
 */
export function openFenceProblem(node: Code, lines: readonly string[]): GuideProblem | null {
  if (node.position === undefined) return null;
  const { start, end } = node.position;
  const marks = openingMarks((lines[start.line - 1] ?? '').slice(start.column - 1));
  if (marks === null) return null;
  const closed = end.line > start.line && closes(lines[end.line - 1] ?? '', marks);
  const content = node.value.split(/\r\n|\n|\r/);
  const inner = content.findIndex((line) => opensAnother(line, marks));
  const lost = closed || inner !== -1 ? inner : content.findIndex((line) => DIRECTIVE.test(line));
  // One that ends with its list or quote swallows nothing of what follows.
  const toTheEnd = !lines.slice(end.line).some((line) => line.trim() !== '');
  if (lost === -1 && (closed || !toTheEnd)) return null;
  const problem = { id: 'fence/unclosed', line: start.line, column: start.column } as const;
  const written = marks.char.repeat(marks.length);
  const close = `Write ${written} alone on a line where it ends`;
  if (lost === -1) {
    const message = 'Nothing closes this fence, so the rest of the page belongs to it.';
    return { ...problem, severity: 'warning', message, help: `${close}.` };
  }
  const at = start.line + 1 + lost;
  if (!closed) {
    const message = `Nothing closes this fence: line ${at} and the rest of the page belong to it.`;
    return { ...problem, severity: 'error', message, help: `${close}, above line ${at}.` };
  }
  const message = `This fence is still open at line ${at}, which looks as if it opened another; it ends at line ${end.line}.`;
  const help = `${close}, above line ${at}; or open and close it with ${written}${marks.char} where that line belongs to it.`;
  return { ...problem, severity: 'warning', message, help };
}

const DIRECTIVE = /^[ \t>]*(?:<!--|\{\/\*)\s*waybill\s*:/i;

function openingMarks(line: string): Marks | null {
  const marks = /^(`{3,}|~{3,})/.exec(line)?.[1];
  return marks === undefined ? null : { char: marks.startsWith('`') ? '`' : '~', length: marks.length };
}

function closes(line: string, { char, length }: Marks): boolean {
  const found = /^[ \t>]*(`+|~+)[ \t]*$/.exec(line)?.[1] ?? '';
  return found.startsWith(char) && found.length >= length;
}

/** Marks that would have closed the fence, but for the words behind them. */
function opensAnother(line: string, { char, length }: Marks): boolean {
  const [, marks = '', words = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  const opens = words.trim() !== '' && (char === '~' || !words.includes(char));
  return opens && marks.startsWith(char) && marks.length >= length;
}
