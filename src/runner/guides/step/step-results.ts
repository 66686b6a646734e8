import type { StepResult } from '../../../docs/index.ts';

type Kind = StepResult['kind'];

/** A step that did what the page says. */
export function passed(kind: Kind, line: number, exitCode: number | null = null): StepResult {
  return { line, kind, verdict: 'passed', exitCode, message: null, diff: null, explained: [] };
}

/** A step that did not: what, where, why and what to do. */
export function failed(kind: Kind, line: number, message: string, more: FailureDetails = {}): StepResult {
  const { exitCode = null, diff = null, explained = [] } = more;
  return { line, kind, verdict: 'failed', exitCode, message, diff, explained };
}

/** What a failed step knows beyond its message. */
export type FailureDetails = Partial<Pick<StepResult, 'exitCode' | 'diff' | 'explained'>>;

/** A step behind one that failed. */
export function skipped(kind: Kind, line: number): StepResult {
  return { line, kind, verdict: 'not-run', exitCode: null, message: null, diff: null, explained: [] };
}
