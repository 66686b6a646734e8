import type { RunResult } from '../../../core/index.ts';
import { type CaseResult, type CaseSummary, summarizeCases } from '../../run/case-result.ts';

/** The JSON of `waybill run` with several containers (CONTRACTS.md). */
export interface CasesJson {
  readonly version: 1;
  readonly runs: readonly (RunResult & { readonly case: string })[];
  readonly summary: CaseSummary;
}

/** The JSON of `waybill run`: a result, or with `--each` and batches all of them. */
export function runsJson(cases: readonly CaseResult[], several: boolean): RunResult | CasesJson | undefined {
  if (!several) return cases[0]?.result;
  return {
    version: 1,
    runs: cases.map(({ case: name, result }) => ({ case: name ?? '', ...result })),
    summary: summarizeCases(cases),
  };
}
