import type { Judgement, ReportedFile } from '../../core/index.ts';

/** The JSON of `waybill validate` (CONTRACTS.md). */
export interface ValidateResult {
  readonly version: 1;
  readonly files: readonly (Judgement & { readonly path: string })[];
  readonly summary: {
    readonly files: number;
    readonly accepted: number;
    readonly errors: number;
    readonly warnings: number;
    readonly hints: number;
  };
}

/** Sum up judged files. Pure. */
export function validateResult(files: readonly ReportedFile[]): ValidateResult {
  const problems = files.flatMap((file) => file.judgement.problems);
  const ofSeverity = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  return {
    version: 1,
    files: files.map((file) => ({ path: file.path, ...file.judgement })),
    summary: {
      files: files.length,
      accepted: files.filter((file) => file.judgement.accepted).length,
      errors: ofSeverity('error'),
      warnings: ofSeverity('warning'),
      hints: ofSeverity('hint'),
    },
  };
}
