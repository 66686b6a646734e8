import { type RunResult, unstartedResult } from '../../../core/index.ts';
import type { CaseResult } from '../case-result.ts';
import type { PlannedCase } from '../plan/planned-case.ts';

/** What became of all cases: results in the order of the cases, and what broke on the way. */
export interface RanCases {
  readonly results: readonly CaseResult[];
  /** The first error that is no result: the engine or Waybill broke. Nothing was begun after it. */
  readonly error: unknown;
}

/**
 * Runs cases, so many side by side; one that fails stops none of the others. After Ctrl-C and after an error no more are
 * begun, and those that were not begun are cancelled.
 */
export async function runCases(
  cases: readonly PlannedCase[],
  jobs: number,
  signal: AbortSignal,
  launch: (one: PlannedCase) => Promise<RunResult>,
): Promise<RanCases> {
  const results: (RunResult | undefined)[] = cases.map(() => undefined);
  const waiting = cases.entries();
  const errors: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const [at, one] of waiting) {
      if (signal.aborted || errors.length > 0) return;
      try {
        results[at] = await launch(one);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, cases.length) }, work));
  return {
    results: cases.map(({ name, run }, at) => ({
      case: name,
      result: results[at] ?? unstartedResult('cancelled', run.format, []),
    })),
    error: errors[0],
  };
}

/** How many run side by side; those that want all GPUs run one at a time. */
export function jobsFor(cases: readonly PlannedCase[], wanted: number | undefined): number {
  return cases.some(({ run }) => run.gpus?.kind === 'all') ? 1 : (wanted ?? 1);
}
