import { structuredPatch } from 'diff';
import type { PageLine } from '../fence.ts';
import type { LinesComparison } from './comparison.ts';
import type { MatchContext } from './match-context.ts';
import { plainLine, withoutEmptyEnd } from './plain-lines.ts';
import { rewriteTowards } from './rewrite-towards.ts';

/** Most lines behind the first difference that a diff looks at; what lies behind is counted. */
const MOST_LINES = 300;

/**
 * Compares an output with expected lines of a page.
 * @param at line of the page that is named where nothing is expected, and so no line of the page differs
 */
export function compareLines(
  expected: readonly PageLine[],
  output: string,
  context: MatchContext,
  at: number,
): LinesComparison {
  const texts = expected.map(({ text }) => text);
  const { lines, matched, captures } = rewriteTowards(texts, output, context);
  if (matched) return { passed: true, firstLine: null, diff: null, lines, captures };
  const page = withoutEmptyEnd(texts.map(plainLine));
  const same = page.findIndex((line, index) => line !== lines[index]);
  const index = same === -1 ? page.length : same;
  const last = expected.at(-1)?.line ?? at;
  const firstLine = expected[index]?.line ?? last;
  return {
    passed: false,
    firstLine,
    diff: unifiedDiff(page, lines, index, expected[0]?.line ?? at + 1),
    lines,
    captures,
  };
}

function unifiedDiff(page: readonly string[], lines: readonly string[], from: number, start: number): string {
  const most = from + MOST_LINES;
  const more = Math.max(page.length, lines.length) - most;
  const text = (all: readonly string[]) =>
    all
      .slice(0, most)
      .map((line) => `${line}\n`)
      .join('');
  const { hunks } = structuredPatch('', '', text(page), text(lines), '', '', { context: 3 });
  const shown = hunks.flatMap((hunk) => {
    const first = (count: number, line: number) => (count === 0 ? line - 1 : line) + start - 1;
    const old = `-${first(hunk.oldLines, hunk.oldStart)},${hunk.oldLines}`;
    return [`@@ ${old} +${first(hunk.newLines, hunk.newStart)},${hunk.newLines} @@`, ...hunk.lines];
  });
  const rest = more > 0 ? [`… ${more} more lines are not compared here`] : [];
  return ['--- page', '+++ output', ...shown, ...rest].join('\n');
}
