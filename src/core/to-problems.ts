import { type LineIndex, lineIndex } from './document/line-index.ts';
import type { Finding, Mend, RelatedSpan } from './finding.ts';
import type { FormatId } from './format.ts';
import type { Fix, Problem, Severity } from './problem.ts';

/** No list is longer: nobody reads more, and an editor that marks more stands still. */
const MAX_PROBLEMS = 1000;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Findings as problems, sorted by position, then by severity. Of too many the errors are kept first. */
export function toProblems(
  findings: readonly Finding[],
  format: FormatId | null,
  lines: LineIndex,
): Problem[] {
  const kept = findings.length > MAX_PROBLEMS ? worst(findings) : findings;
  return kept.map((finding) => toProblem(finding, format, lines)).sort(byPosition);
}

function worst(findings: readonly Finding[]): Finding[] {
  const kept = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, MAX_PROBLEMS);
  const more: Finding = {
    id: 'text/too-many-problems',
    severity: 'hint',
    message: `There are ${findings.length - MAX_PROBLEMS} problems more than the ${MAX_PROBLEMS} listed.`,
    help: 'Mend these first.',
    pointer: '',
    span: { start: 0, end: 1 },
  };
  return [...kept, more];
}

function toProblem(finding: Finding, format: FormatId | null, lines: LineIndex): Problem {
  const id = finding.id.includes('/') || format === null ? finding.id : `${format}/${finding.id}`;
  const { severity, message, help, pointer, span, related = [], fixes = [] } = finding;
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
    fixes: fixes.map(toFix),
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
