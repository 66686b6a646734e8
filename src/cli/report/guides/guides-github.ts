import { printable } from '../../../core/index.ts';
import type { GuidesResult, PageResult } from '../../../docs/index.ts';
import { githubAnnotation } from '../github-annotation.ts';
import { printableLines } from '../printable-lines.ts';
import { diffLines } from './diff-lines.ts';
import { failureText, leftoverText } from './failure-text.ts';

/** GitHub keeps 64 KiB of a message; nobody reads more than this beside a line of a page. */
const MOST_CHARACTERS = 8000;

/** Each problem of a page, each failed step and each thing left behind as a GitHub annotation at its line. */
export function guidesGithub(result: GuidesResult): string {
  return result.pages.flatMap((page) => [...problems(page), ...failures(page)]).join('');
}

function problems(page: PageResult): string[] {
  return page.problems.map(({ id, severity, line, message, help }) =>
    annotation(page, severity, { line, endLine: null }, id, `${message}\n${help}`),
  );
}

function failures(page: PageResult): string[] {
  return page.examples.flatMap(({ id, steps, leftovers }) => [
    ...steps
      .filter(({ verdict }) => verdict === 'failed')
      .map((step) => {
        const place = { line: step.line, endLine: endLine(step.line, step.diff) };
        return annotation(page, 'error', place, `example ${id}: ${step.kind} failed`, failureText(step));
      }),
    ...leftovers.map((leftover) => {
      const place = { line: steps[0]?.line ?? 1, endLine: null };
      const title = `example ${id} leaves something behind`;
      return annotation(page, leftover.severity, place, title, leftoverText(leftover));
    }),
  ]);
}

/** The last line of the page that differs, where it is not the first. */
function endLine(line: number, diff: string | null): number | null {
  const removed = diffLines(diff ?? '').filter(({ change }) => change === 'removed');
  const last = Math.max(...removed.map((change) => change.line ?? 0), 0);
  return last > line ? last : null;
}

function annotation(
  page: PageResult,
  level: 'error' | 'warning',
  place: { readonly line: number; readonly endLine: number | null },
  title: string,
  text: string,
): string {
  const whole = printableLines(text).join('\n');
  const message = whole.length > MOST_CHARACTERS ? `${whole.slice(0, MOST_CHARACTERS)}\n…` : whole;
  return githubAnnotation({
    level,
    file: printable(page.path),
    ...place,
    column: null,
    title: printable(title),
    message,
  });
}
