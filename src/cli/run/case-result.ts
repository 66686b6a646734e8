import type { RunResult } from '../../core/index.ts';

/** What became of one container. */
export interface CaseResult {
  /** Null where there is only one. */
  readonly case: string | null;
  readonly result: RunResult;
}

/** How many ended how. */
export interface CaseSummary {
  readonly runs: number;
  readonly succeeded: number;
  /** Of whatever kind, out of time and out of memory too. */
  readonly failed: number;
  /** Ended, or never begun, because of Ctrl-C. */
  readonly cancelled: number;
}

/** Sums up. Pure. */
export function summarizeCases(cases: readonly CaseResult[]): CaseSummary {
  const of = (status: RunResult['status']) => cases.filter(({ result }) => result.status === status).length;
  const [succeeded, cancelled] = [of('succeeded'), of('cancelled')];
  return { runs: cases.length, succeeded, failed: cases.length - succeeded - cancelled, cancelled };
}
