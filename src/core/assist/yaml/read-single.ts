import { plainScalar } from '../tree/plain-scalar.ts';
import { quotedText } from '../tree/quoted-text.ts';
import { readFlow } from '../tree/read-flow.ts';
import type { ScalarTree, Tree } from '../tree/tree.ts';
import type { BlockCursor } from './block-cursor.ts';
import type { YamlLine } from './yaml-lines.ts';

/**
 * Reads a value that is no block: in brackets, in quotes, lines of text, or a word.
 *
 * @param parent the column of the key or hyphen that it belongs to; what stands at that column or before is not its own
 */
export function readSingle(cursor: BlockCursor, line: YamlLine, parent: number): Tree {
  const sign = cursor.sign();
  if (sign === '{' || sign === '[') return inBrackets(cursor, parent);
  if (sign === '"' || sign === "'") return quoted(cursor, line, sign, parent);
  return sign === '|' || sign === '>' ? linesOfText(cursor, parent) : plain(cursor, line, parent);
}

/** Brackets end where a line stands at the column of what is around, so that one left open takes no more with it. */
function inBrackets(cursor: BlockCursor, parent: number): Tree {
  const { text, at } = cursor;
  const { end } = cursor.ownLines(parent, ({ content }) => /[}\]]/.test(text[content] ?? ''));
  const tree = readFlow(end < text.length ? text.slice(0, end) : text, at, 'yaml');
  cursor.nextBehind(tree.end);
  return tree;
}

function quoted(cursor: BlockCursor, line: YamlLine, quote: '"' | "'", parent: number): ScalarTree {
  const { text, at: start } = cursor;
  let read = quotedText(text, start, line.end);
  if (!read.closed) {
    const more = quotedText(text, start, cursor.ownLines(parent).end);
    if (more.closed) read = more;
  }
  cursor.nextBehind(read.end);
  return { kind: 'scalar', start, end: read.end, value: folded(read.value), quote, closed: read.closed };
}

function linesOfText(cursor: BlockCursor, parent: number): ScalarTree {
  const { text, at: start } = cursor;
  const { lines } = cursor.ownLines(parent);
  const end = Math.max(start + 1, (lines.at(-1) ?? cursor.line())?.end ?? 0);
  const value = lines.map((line) => text.slice(line.content, line.end)).join('\n');
  cursor.next(lines.length + 1);
  return { kind: 'scalar', start, end, value, quote: '|', closed: true };
}

/** A word or sentence; lines that are indented more belong to it unless they begin with a key of their own. */
function plain(cursor: BlockCursor, line: YamlLine, parent: number): ScalarTree {
  const { text, at: start } = cursor;
  let end = withoutComment(text, start, line.end);
  let value = text.slice(start, end);
  cursor.next();
  if (end === line.end)
    for (let more = cursor.line(); more !== undefined; more = cursor.line()) {
      if (cursor.column() <= parent || cursor.isWritten() || cursor.key(more) !== null) break;
      end = withoutComment(text, more.content, more.end);
      value += ` ${text.slice(more.content, end)}`;
      cursor.next();
    }
  return {
    kind: 'scalar',
    start,
    end: Math.max(end, start),
    value: plainScalar(value),
    quote: null,
    closed: true,
  };
}

function withoutComment(text: string, start: number, end: number): number {
  const found = / +#/.exec(text.slice(start, end));
  return found === null ? end : start + found.index;
}

/** Lines of a quoted text count as one. */
function folded(text: string): string {
  return text.includes('\n') ? text.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ') : text;
}
