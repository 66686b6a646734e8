import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { GuideProblem } from '../guide.ts';
import { codeElements, programsOf } from './code-elements.ts';
import { codeFence } from './code-fence.ts';
import { estreeFindings, type ScriptFindings } from './estree-elements.ts';
import type { LexedComment, LexedFence, LexedPage } from './lexed-page.ts';
import { nestingProblem } from './nesting-problem.ts';
import { openFenceProblem } from './open-fence.ts';
import { lengthProblem } from './page-length.ts';
import { pageTitle } from './page-title.ts';
import { type PageSyntax, pageSyntax, parseMarkdown, type Tree } from './parse-markdown.ts';
import { sourceLines } from './source-lines.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { waybillComments } from './waybill-comments.ts';

/** Finds the fences and the directives of a page, in page order. Never throws for what a page contains. */
export function lexPage(text: string, path: string): LexedPage {
  const tooLong = lengthProblem(text);
  if (tooLong !== null) return unreadable(tooLong);
  const source = text.replace(/^\uFEFF/, '');
  const lines = sourceLines(source);
  const tooDeep = nestingProblem(lines);
  if (tooDeep !== null) return unreadable(tooDeep);
  const syntax = pageSyntax(path);
  let tree: Tree;
  try {
    tree = parseMarkdown(source, syntax);
  } catch (thrown) {
    return unreadable(syntaxProblem(thrown, lines));
  }
  return lexTree(tree, lines, syntax);
}

function unreadable(problem: GuideProblem): LexedPage {
  return { title: null, fences: [], comments: [], openFences: [], partials: [], problem };
}

function lexTree(tree: Tree, lines: readonly string[], syntax: PageSyntax): LexedPage {
  const fences: LexedFence[] = [];
  const comments: LexedComment[] = [];
  const openFences: GuideProblem[] = [];
  const scripts = scriptFindings(tree);
  const aliases = new Set(scripts.flatMap((found) => found.aliases));
  const partials = scripts.flatMap(({ imports }) => imports).filter(({ source }) => /\.mdx?$/i.test(source));
  visit(tree, (node: Nodes) => {
    const fence = node.type === 'code' ? codeFence(node, lines) : null;
    if (fence !== null) fences.push(fence);
    const open = node.type === 'code' ? openFenceProblem(node, lines) : null;
    if (open !== null) openFences.push(open);
    fences.push(...codeElements(node, aliases));
    comments.push(...waybillComments(node, lines, syntax));
  });
  return { title: pageTitle(tree), fences, comments, openFences, partials, problem: null };
}

function scriptFindings(tree: Tree): readonly ScriptFindings[] {
  const found: ScriptFindings[] = [];
  visit(tree, (node: Nodes) => {
    for (const program of programsOf(node)) found.push(estreeFindings(program, new Set()));
  });
  return found;
}
