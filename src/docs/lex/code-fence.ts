import type { Code } from 'mdast';
import type { LexedFence } from './lexed-page.ts';

/** The fence of a `code` node; `lines` are the lines of the page. Null for a node without a place, which no parser makes. */
export function codeFence(node: Code, lines: readonly string[]): LexedFence | null {
  if (node.position === undefined) return null;
  const { start, end } = node.position;
  const opening = (lines[start.line - 1] ?? '').slice(start.column - 1);
  const place = { line: start.line, endLine: end.line, column: start.column };
  const match = /^(?:`{3,}|~{3,})(.*)$/.exec(opening);
  // Blanks before the marks belong to an indented block, in which the marks are text.
  if (match === null) {
    const text = fenceText(node.value, true);
    return { kind: 'indented', ...place, language: '', meta: '', text, textLine: start.line };
  }
  const hasLines = node.value !== '' || end.line - start.line > 1;
  return {
    kind: 'fence',
    ...place,
    ...splitInfo((match[1] ?? '').trim()),
    text: fenceText(node.value, hasLines),
    textLine: start.line + 1,
  };
}

function fenceText(value: string, hasLines: boolean): string {
  return hasLines ? `${value.replace(/\r\n?/g, '\n')}\n` : '';
}

/**
 * The info string is read from the source, not from the tree, which has resolved escapes and entities: there is no
 * escape in a value. A first word with `=` or a brace is no language; `js{1,3}` is a language and a marker.
 */
function splitInfo(info: string): { readonly language: string; readonly meta: string } {
  const first = /^\S*/.exec(info)?.[0] ?? '';
  const language = /[={"']/.test(first) ? (/^[^\s={"']+(?=\{)/.exec(first)?.[0] ?? '') : first;
  return { language, meta: info.slice(language.length).trim() };
}
