import type { MarkerSeverity } from 'monaco-editor/editor';
import type { Problem, Severity } from '../../../core/index.ts';

/** Monaco's own numbers. A hint is shown as its "info", since its "hint" is three faint dots. */
const MARKER_SEVERITY: Readonly<Record<Severity, MarkerSeverity>> = { error: 8, warning: 4, hint: 2 };

/**
 * A problem as a squiggle. Nothing is decided here.
 * @param target where the problem's id leads, in the form that the editor takes
 */
export function problemMarker<Target>(problem: Problem, target: Target) {
  const { start, end } = problem.range;
  return {
    severity: MARKER_SEVERITY[problem.severity],
    message: `${problem.message}\n${problem.help}`,
    source: 'waybill',
    code: { value: problem.id, target },
    startLineNumber: start.line,
    startColumn: start.column,
    endLineNumber: end.line,
    endColumn: end.column,
  };
}
