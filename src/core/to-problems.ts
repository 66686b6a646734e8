import { type LineIndex, lineIndex } from './document/line-index.ts';
import type { Finding, Mend, RelatedSpan } from './finding.ts';
import type { FormatId } from './format.ts';
import type { Fix, Problem, Severity } from './problem.ts';

/** No list is longer: nobody reads more, and an editor that marks more stands still. */
export const MAX_PROBLEMS = 1000;

/** All that was found in a text. */
export interface Found {
  /** What keeps the text from being read as it is. */
  readonly broken: readonly Finding[];
  /** What is wrong with its content. */
  readonly findings: readonly Finding[];
  /** How many errors there are besides, for which nobody has made sentences. */
  readonly more: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * Findings as problems: first what keeps the text from being read, then what is wrong with its content; each sorted by
 * position, then by severity. Of too many the errors are kept first.
 */
export function toProblems(
  { broken, findings, more }: Found,
  format: FormatId | null,
  lines: LineIndex,
): Problem[] {
  const unlisted = more + beyond(findings) + beyond(broken);
  const listed = unlisted > 0 ? [...worst(findings), unlistedOnes(unlisted)] : findings;
  const problemsOf = (some: readonly Finding[]) =>
    some.map((finding) => toProblem(finding, format, lines)).sort(byPosition);
  return [...problemsOf(broken.slice(0, MAX_PROBLEMS)), ...problemsOf(listed)];
}

function beyond(findings: readonly Finding[]): number {
  return Math.max(0, findings.length - MAX_PROBLEMS);
}

function worst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, MAX_PROBLEMS);
}

function unlistedOnes(count: number): Finding {
  return {
    id: 'text/too-many-problems',
    severity: 'hint',
    message: `There are ${count} problems more than the ${MAX_PROBLEMS} listed.`,
    help: 'Mend these first.',
    pointer: '',
    span: { start: 0, end: 1 },
  };
}

function toProblem(finding: Finding, format: FormatId | null, lines: LineIndex): Problem {
  const id = finding.id.includes('/') || format === null ? finding.id : `${format}/${finding.id}`;
  const { severity, message, help, pointer, span, related = [], fixes = [], alternatives } = finding;
  return {
    id,
    severity,
    message,
    pointer,
    range: lines.rangeOf(span),
    help,
    url: `/problems/${id}/`,
    related: related.map((place) => ({
      message: place.message,
      path: place.neighbour?.path ?? null,
      range: linesOf(place, lines).rangeOf(place.span),
    })),
    // What stands behind an alias, for instance, cannot be edited where it is found.
    fixes: fixes.filter(({ edits }) => edits.length > 0).map(toFix),
    ...(alternatives !== undefined && { alternatives }),
  };
}

function linesOf({ neighbour }: RelatedSpan, lines: LineIndex): LineIndex {
  return neighbour === undefined ? lines : lineIndex(neighbour.text);
}

function toFix({ title, edits, preferred = true, placeholder = false }: Mend): Fix {
  return { title, preferred, placeholder, edits };
}

function byPosition(a: Problem, b: Problem): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    RANK[a.severity] - RANK[b.severity]
  );
}
