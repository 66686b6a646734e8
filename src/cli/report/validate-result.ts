import type { Judgement } from '../../core/index.ts';
import type { Mended, ValidatedFile } from '../validate/validated-file.ts';

/** One file in the JSON of `waybill validate`. */
export interface FileResult extends Judgement {
  readonly path: string;
  /** What `--fix` did, or with `--dry-run` would do. */
  readonly mended: readonly Mended[];
  /** Of `--fix --dry-run`, for people: unprintable characters are written out. Null where nothing would change. */
  readonly diff: string | null;
}

/** The JSON of `waybill validate` (CONTRACTS.md). */
export interface ValidateResult {
  readonly version: 1;
  readonly files: readonly FileResult[];
  readonly summary: {
    readonly files: number;
    readonly accepted: number;
    readonly errors: number;
    readonly warnings: number;
    readonly hints: number;
  };
}

/** Sum up judged files. Pure. */
export function validateResult(files: readonly ValidatedFile[]): ValidateResult {
  const problems = files.flatMap((file) => file.judgement.problems);
  const ofSeverity = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  return {
    version: 1,
    files: files.map(({ path, judgement, mended, diff }) => ({ path, ...judgement, mended, diff })),
    summary: {
      files: files.length,
      accepted: files.filter((file) => file.judgement.accepted).length,
      errors: ofSeverity('error'),
      warnings: ofSeverity('warning'),
      hints: ofSeverity('hint'),
    },
  };
}
