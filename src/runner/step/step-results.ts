import type { StepResult } from '../../docs/index.ts';

type Kind = StepResult['kind'];

/** A step that did what the page says. */
export function passed(kind: Kind, line: number, exitCode: number | null = null): StepResult {
  return { line, kind, verdict: 'passed', exitCode, message: null, diff: null };
}

/** A step that did not: what, where, why and what to do. */
export function failed(
  kind: Kind,
  line: number,
  message: string,
  more: { readonly exitCode?: number | null; readonly diff?: string | null } = {},
): StepResult {
  return { line, kind, verdict: 'failed', exitCode: more.exitCode ?? null, message, diff: more.diff ?? null };
}

/** A step behind one that failed. */
export function skipped(kind: Kind, line: number): StepResult {
  return { line, kind, verdict: 'not-run', exitCode: null, message: null, diff: null };
}
