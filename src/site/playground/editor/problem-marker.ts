import type { MarkerSeverity, MarkerTag } from 'monaco-editor/editor';
import type { Problem, Severity } from '../../../core/index.ts';

/** Monaco's own numbers. A hint is shown as its "info", since its "hint" is three faint dots. */
const MARKER_SEVERITY: Readonly<Record<Severity, MarkerSeverity>> = { error: 8, warning: 4, hint: 2 };

/** `MarkerTag.Deprecated`, which strikes a name through: it is understood for now, and another one has taken its place. */
const DEPRECATED: MarkerTag = 2;

/** Where a squiggle leads, in the form that the editor takes. */
export interface MarkerLinks<Target> {
  /** The page that explains a problem. */
  page(problem: Problem): Target;
  /** A file; null is the judged one. */
  file(path: string | null): Target;
}

/** A problem as a squiggle. Nothing is decided here. */
export function problemMarker<Target>(problem: Problem, links: MarkerLinks<Target>) {
  return {
    severity: MARKER_SEVERITY[problem.severity],
    message: [problem.message, problem.help].map(inLines).join('\n'),
    source: 'waybill',
    code: { value: problem.id, target: links.page(problem) },
    ...columns(problem.range),
    relatedInformation: problem.related.map(({ message, path, range }) => ({
      resource: links.file(path),
      message,
      ...columns(range),
    })),
    tags: /deprecat|legacy/.test(problem.id) ? [DEPRECATED] : [],
  };
}

/** Monaco wraps no message where F8 leads: words in lines of this length are seen without scrolling. */
const LINE_LENGTH = 72;

function inLines(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

function columns({ start, end }: Problem['range']) {
  return {
    startLineNumber: start.line,
    startColumn: start.column,
    endLineNumber: end.line,
    endColumn: end.column,
  };
}
