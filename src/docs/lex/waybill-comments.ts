import type { Nodes } from 'mdast';
import type { LexedComment } from './lexed-page.ts';
import type { PageSyntax } from './parse-markdown.ts';
import { containerPrefix } from './source-lines.ts';

/** The start of a directive, and of one that lacks its colon: `waybill KEY=`. Prose about Waybill has no such word behind it. */
export const STARTS = /^\s*waybill(?:\s*:|[\s,;.-]+(?=[a-z][a-z-]*=))/i;

/** The comments in a node that start with `waybill:`, those in a wrong form included; `lines` are the lines of the page. */
export function waybillComments(
  node: Nodes,
  lines: readonly string[],
  syntax: PageSyntax,
): readonly LexedComment[] {
  if (node.position === undefined) return [];
  const { line, column } = node.position.start;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return expressionComment(node.value, line, column, lines);
  }
  if (node.type === 'html') return htmlComments(node.value, line, column, lines);
  if (node.type === 'paragraph' && syntax === 'md')
    return foreignComments(line, node.position.end.line, lines);
  return [];
}

function expressionComment(value: string, line: number, column: number, lines: readonly string[]) {
  const inner = /^\s*\/\*([\s\S]*)$/.exec(value)?.[1];
  if (inner === undefined || !STARTS.test(inner)) return [];
  const end = /^([\s\S]*?)\*\/\s*$/.exec(inner);
  if (end === null) return [comment(line, column, inner, 'holds more than the comment')];
  return [comment(line, column, end[1] ?? '', placeFlaw(line, column, `{${value}}`, lines))];
}

function htmlComments(value: string, line: number, column: number, lines: readonly string[]) {
  return [...value.matchAll(/<!--([\s\S]*?)(-->|$)/g)].flatMap((match) => {
    const inner = match[1] ?? '';
    if (!STARTS.test(inner)) return [];
    const before = value.slice(0, match.index).split(/\r\n|\n|\r/);
    const at = line + before.length - 1;
    const found = before.length === 1 ? column + match.index : (lines[at - 1] ?? '').indexOf('<!--') + 1;
    const flaw = match[2] === '' ? 'is never closed' : placeFlaw(at, found, match[0], lines);
    return [comment(at, found, inner, flaw)];
  });
}

/** In Markdown the comment of MDX is text that readers see; it stands in a paragraph. */
function foreignComments(from: number, to: number, lines: readonly string[]) {
  return lines.slice(from - 1, to).flatMap((source, index) => {
    const prefix = containerPrefix(source);
    const inner = /^\{\s*\/\*(.*?)(?:\*\/\s*\}\s*)?$/.exec(source.slice(prefix.length))?.[1];
    if (inner === undefined || !STARTS.test(inner)) return [];
    const flaw = 'is written as MDX writes it, and in .md readers would see it';
    return [comment(from + index, prefix.length + 1, inner, flaw)];
  });
}

function placeFlaw(line: number, column: number, source: string, lines: readonly string[]): string | null {
  if (/[\r\n]/.test(source)) return 'goes over several lines';
  const whole = lines[line - 1] ?? '';
  const before = whole.slice(0, column - 1);
  const after = whole.slice(column - 1 + source.length);
  return containerPrefix(before) === before && after.trim() === '' ? null : 'is not alone on its line';
}

function comment(line: number, column: number, inner: string, flaw: string | null): LexedComment {
  const start = STARTS.exec(inner)?.[0] ?? '';
  const spelling = start.trim() === 'waybill:' ? null : misspelt(start);
  return { line, column, text: inner.slice(start.length), flaw: flaw ?? spelling };
}

function misspelt(start: string): string {
  return start.includes(':') ? `starts with \`${start.trim()}\`` : 'has no `:` behind `waybill`';
}
