import type { ContainerRun } from './container-run.ts';

/** What `planRun` says: the containers to run one after another, or why there are none. Never both. */
export interface Planned {
  /** One for most formats; one a batch for a RED file with batches. */
  readonly runs: readonly PlannedRun[];
  readonly refusals: readonly Refusal[];
}

/** One container, and its name where there are several. */
export interface PlannedRun {
  /** `batch-1`; null where there is only one. */
  readonly case: string | null;
  readonly run: ContainerRun;
}

/** A name or value that the manifest does not allow, or one that it needs and does not get. */
export interface Refusal {
  /** Stable: `run/input-unbound`, `run/unknown-input`, `run/unknown-setting`, `run/setting-value`, `run/unknown-template`. */
  readonly id: string;
  /** The input, option or `{{variable}}` that it is about, for a program that can still ask for it; absent where none is. */
  readonly about?: string;
  /** True where what is missing is a password or key, which is not to be seen. */
  readonly secret?: boolean;
  readonly message: string;
  /** What to type. */
  readonly help: string;
}
