import type { ContainerRun, Refusal } from '../../../core/index.ts';

/** A container that will run. */
export interface PlannedCase {
  /** Of `--each` and of batches; null where there is only one. */
  readonly name: string | null;
  readonly run: ContainerRun;
}

/** All containers of a call, or why there are none. */
export interface PlannedCases {
  readonly cases: readonly PlannedCase[];
  readonly refusals: readonly Refusal[];
  /** True where the caller gets a list, though it may have one entry: with `--each`, and for batches. */
  readonly several: boolean;
}
