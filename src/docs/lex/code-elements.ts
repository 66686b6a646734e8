import type { Nodes } from 'mdast';
import { estreeFindings, type ScriptElement, showsCode } from './estree-elements.ts';
import type { LexedFence } from './lexed-page.ts';

/** The programs that the MDX parser attaches to a node: of an expression, an import or export, or its attributes. */
export function programsOf(node: Nodes): readonly unknown[] {
  const own = 'data' in node && node.data !== undefined && 'estree' in node.data ? [node.data.estree] : [];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return own;
  const attributes = node.attributes.map((attribute) => {
    const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : attribute;
    return typeof value === 'object' && value !== null ? value.data?.estree : null;
  });
  return [...own, ...attributes];
}

/**
 * The `<pre>` and `<Code>` elements that a node opens, in text or in JavaScript: code that a reader sees and no fence
 * holds. In HTML also the marks of a fence that no empty line stands above, and so is text.
 * @param aliases local names of `Code`
 */
export function codeElements(node: Nodes, aliases: ReadonlySet<string>): readonly LexedFence[] {
  if (node.position === undefined) return [];
  const { start, end } = node.position;
  const inScript = programsOf(node).flatMap((program) =>
    estreeFindings(program, aliases).elements.map(element),
  );
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const own = showsCode(node.name, aliases)
      ? [element({ line: start.line, endLine: end.line, column: start.column })]
      : [];
    return [...own, ...inScript];
  }
  if (node.type !== 'html') return inScript;
  const visible = node.value.replace(HIDDEN, (text) => text.replace(/[^\n]/g, ' '));
  const seen = /<(?:[pP][rR][eE]|Code)(?=[\s/>]|$)|^[ \t>]*(?:`{3,}[^`\n]*|~{3,}.*)$/gm;
  const found = [...visible.matchAll(seen)];
  const inside = found.some(({ 0: text }) => text.startsWith('<'));
  return found
    .filter(({ 0: text }, index) => text.startsWith('<') || (!inside && index % 2 === 0))
    .map((match) => {
      const before = visible.slice(0, match.index).split('\n');
      const column = before.length === 1 ? start.column + match.index : (before.at(-1)?.length ?? 0) + 1;
      const fence = element({ line: start.line + before.length - 1, endLine: end.line, column });
      return match[0].startsWith('<') ? fence : { ...fence, kind: 'in-html' as const };
    });
}

/** What no reader sees as it stands: comments, scripts, styles, and what a text field holds. */
const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

function element({ line, endLine, column }: ScriptElement): LexedFence {
  return { kind: 'element', line, endLine, column, language: '', meta: '', text: '', textLine: line };
}
