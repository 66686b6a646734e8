import type { GuideProblem } from '../guide.ts';
import { STARTS } from './waybill-comments.ts';

/** What the parser threw for a page, as a problem: broken MDX comes as a message with a place, in words or as numbers. */
export function syntaxProblem(thrown: unknown, lines: readonly string[]): GuideProblem {
  if (!(thrown instanceof Error)) throw thrown;
  const { line, column } = placeOf(thrown);
  const html = (lines[line - 1] ?? '').slice(Math.max(0, column - 2)).startsWith('<!--');
  if (html) return htmlCommentProblem(line, Math.max(1, column - 1), lines);
  const message = `This is no valid MDX: ${thrown.message}.`;
  const help = `Mend line ${line}. A literal \`<\` or \`{\` in text is written \`\\<\` or \`\\{\`, or stands in backticks.`;
  return { ...ERROR, line, column, message, help };
}

const ERROR = { id: 'page/mdx-syntax', severity: 'error' } as const;

function htmlCommentProblem(line: number, column: number, lines: readonly string[]): GuideProblem {
  const comment = /^<!--(.*?)(?:-->|$)/.exec((lines[line - 1] ?? '').slice(column - 1));
  const message = 'A comment in .mdx is not written `<!-- … -->`.';
  const inner = comment?.[1] ?? '';
  const start = STARTS.exec(inner)?.[0];
  if (start === undefined) return { ...ERROR, line, column, message, help: 'Write `{/* … */}`.' };
  const help = `Write \`{/* waybill: ${inner.slice(start.length).trim()} */}\`.`;
  return { id: 'fence/bad-directive', severity: 'error', line, column, message, help };
}

/** Some messages have their place only in words: ``Expected a closing tag for `<A>` (1:1-1:4)``. */
function placeOf(thrown: Error): { readonly line: number; readonly column: number } {
  if ('line' in thrown && 'column' in thrown) {
    const { line, column } = thrown;
    if (typeof line === 'number' && typeof column === 'number') return { line, column };
  }
  const words = /\((\d+):(\d+)/.exec(thrown.message);
  return { line: Number(words?.[1] ?? 1), column: Number(words?.[2] ?? 1) };
}
