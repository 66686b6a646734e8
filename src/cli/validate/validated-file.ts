import type { ReportedFile } from '../../core/index.ts';

/** A fix that was made, or would be made. */
export interface Mended {
  readonly id: string;
  readonly title: string;
}

/** One judged file of `waybill validate`, with what `--fix` did to it. */
export interface ValidatedFile extends ReportedFile {
  /** In the order in which they were made; empty without `--fix`. */
  readonly mended: readonly Mended[];
  /** What `--fix --dry-run` would change, as a unified diff; null without it and where nothing would change. */
  readonly diff: string | null;
}
