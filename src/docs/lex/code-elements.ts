import type { Nodes } from 'mdast';
import type { LexedFence } from './lexed-page.ts';

/** The `<pre>` and `<Code>` elements that a node opens: code that a reader sees and no fence holds. */
export function codeElements(node: Nodes): readonly LexedFence[] {
  if (node.position === undefined) return [];
  const { start, end } = node.position;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return node.name === 'pre' || node.name === 'Code' ? [element(start.line, end.line, start.column)] : [];
  }
  if (node.type !== 'html') return [];
  const visible = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...visible.matchAll(/<(?:[pP][rR][eE]|Code)(?=[\s/>]|$)/g)].map((match) => {
    const before = visible.slice(0, match.index).split('\n');
    const column = before.length === 1 ? start.column + match.index : (before.at(-1)?.length ?? 0) + 1;
    return element(start.line + before.length - 1, end.line, column);
  });
}

function element(line: number, endLine: number, column: number): LexedFence {
  return { kind: 'element', line, endLine, column, language: '', meta: '', text: '', textLine: line };
}
