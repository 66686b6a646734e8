import type { FormatId } from '../format.ts';
import type { Severity } from '../problem.ts';

/** How a run ended. `refused`: nothing was started. */
export type RunStatus = 'succeeded' | 'failed' | 'timed-out' | 'out-of-memory' | 'cancelled' | 'refused';

/** What became of a run; the JSON of `waybill run` (CONTRACTS.md). */
export interface RunResult {
  readonly version: 1;
  readonly format: FormatId | null;
  /** Null where nothing got as far as an image. */
  readonly image: RunImage | null;
  readonly platform: RunPlatform | null;
  readonly status: RunStatus;
  /** Null where no program ran to its end. */
  readonly exitCode: number | null;
  /** `SIGKILL`, where the program was ended by one. */
  readonly signal: string | null;
  /** From the start of the container to its end. */
  readonly durationMs: number;
  readonly peakMemoryBytes: number | null;
  readonly peakMemoryMethod: 'cgroup-v1' | 'cgroup-v2' | 'sampled' | null;
  /** GPUs that the container was given, in words: the model, or `2 GPUs`. */
  readonly gpus: readonly string[];
  readonly outputs: readonly RunOutput[];
  readonly problems: readonly RunProblem[];
  /** The last lines of stdout and stderr as they came. */
  readonly logTail: string;
  /** A `docker run` line that does the same. */
  readonly commandLine: string;
  /** What the platform does otherwise, one sentence each. */
  readonly notes: readonly string[];
}

/** The image that ran. */
export interface RunImage {
  readonly name: string;
  /** `sha256:…`. */
  readonly id: string;
  /** `pulled` from a registry, a `stand-in` for a base that no registry gave, or `local`: built or loaded here. */
  readonly base: 'pulled' | 'stand-in' | 'local';
}

/** Architectures of both sides, as `linux/amd64`. */
export interface RunPlatform {
  readonly engine: string;
  readonly image: string;
  readonly emulated: boolean;
}

/** A file that lies in the outputs. */
export interface RunOutput {
  /** The output or channel that it belongs to. */
  readonly name: string;
  /** From `--output`, `/` as separator. */
  readonly path: string;
  readonly bytes: number;
  /** Null for what is no regular file (a link), which is not followed. */
  readonly sha256: string | null;
  /** Numeric uid and gid on this host: `1000:1000`. */
  readonly owner: string;
  /** False where it lay there before with the same content and time. */
  readonly new: boolean;
}

/** Something about a run that its author should know. */
export interface RunProblem {
  /** `run/no-output`, `failure/out-of-memory`; part of an address on the site. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly url: string;
}
