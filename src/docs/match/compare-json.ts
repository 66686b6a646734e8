import { findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser';
import { readJson } from '../read-json.ts';
import { withBigIntegers } from './big-integers.ts';
import type { Comparison } from './comparison.ts';
import { type JsonDifference, jsonDifferences } from './json-differences.ts';
import type { MatchContext } from './match-context.ts';
import { rewriteJson } from './rewrite-json.ts';

/**
 * Compares an output, all of it, as JSON with a ` ```json output ` fence: the order of keys and the layout do not matter,
 * strings match like lines, `"..."` is any value.
 * @param expected the fence's text; `textLine` the line of the page on which it starts
 */
export function compareJson(expected: Expected, output: string, context: MatchContext): Comparison {
  const page = readJson(expected.text);
  const actual = readJson(output);
  const blank = expected.text.trim() === '';
  const lines =
    actual.error !== null || (page.error !== null && !blank)
      ? null
      : linesOf(rewriteJson(expected.text, output, context));
  if (page.error !== null) return unreadable(`The fence is no JSON: ${page.error}`, expected, lines, context);
  if (actual.error !== null)
    return unreadable(`The output is no JSON: ${actual.error}`, expected, lines, context);
  const [wanted, found] = [readJson(withBigIntegers(expected.text)), readJson(withBigIntegers(output))];
  const { differences, captures } = jsonDifferences(wanted.value, found.value, context);
  const placed = differences.map((difference) => ({ difference, line: lineOf(expected, difference.path) }));
  placed.sort((a, b) => a.line - b.line);
  const firstLine = placed[0]?.line ?? null;
  if (firstLine === null)
    return { passed: true, firstLine, diff: null, lines: linesOf(expected.text), captures };
  const hunks = placed.map(({ difference, line }) => hunk(difference, line));
  return {
    passed: false,
    firstLine,
    diff: ['--- page', '+++ output', ...hunks].join('\n'),
    lines,
    captures,
  };
}

function unreadable(
  message: string,
  { textLine }: Expected,
  lines: Comparison['lines'],
  { captures }: MatchContext,
): Comparison {
  return { passed: false, firstLine: textLine, diff: message, lines, captures };
}

/** The fence's text and the line of the page on which it starts. */
type Expected = { readonly text: string; readonly textLine: number };

function linesOf(text: string): readonly string[];
function linesOf(text: string | null): readonly string[] | null;
function linesOf(text: string | null): readonly string[] | null {
  return text === null ? null : text.replace(/\n$/, '').split('\n');
}

/** The nearest place of the page above a value that only the output has. */
function lineOf(
  { text, textLine }: { readonly text: string; readonly textLine: number },
  path: JSONPath,
): number {
  const tree = parseTree(text);
  let at = path;
  let node = tree === undefined ? undefined : findNodeAtLocation(tree, at);
  while (tree !== undefined && node === undefined && at.length > 0) {
    at = at.slice(0, -1);
    node = findNodeAtLocation(tree, at);
  }
  return textLine + text.slice(0, node?.offset ?? 0).split('\n').length - 1;
}

function hunk({ path, page, actual }: JsonDifference, line: number): string {
  const pointer = path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
  const sides = [page === null ? [] : [`-${page}`], actual === null ? [] : [`+${actual}`]].flat();
  return [`@@ -${line} +${line} @@ ${pointer === '' ? 'the whole output' : pointer}`, ...sides].join('\n');
}
