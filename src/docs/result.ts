import type { Explanation } from '../core/index.ts';
import type { FateKind } from './fence.ts';

/** The result of `waybill guides list|test` (CONTRACTS.md): all reporters are pure functions of it. */
export interface GuidesResult {
  readonly version: 1;
  readonly pages: readonly PageResult[];
  readonly summary: GuidesSummary;
}

/** The sums over all pages, from which coverage is counted. */
export interface GuidesSummary {
  readonly pages: number;
  readonly fences: number;
  readonly fates: Readonly<Record<FateKind, number>>;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One page: what its fences are, what is wrong with it, and what its examples did. */
export interface PageResult {
  readonly path: string;
  readonly fences: readonly FenceResult[];
  readonly problems: readonly {
    readonly id: string;
    readonly severity: 'error' | 'warning';
    readonly line: number;
    readonly message: string;
    readonly help: string;
  }[];
  readonly examples: readonly ExampleResult[];
}

/** A fence as it was planned; nothing of it depends on a run. */
export interface FenceResult {
  readonly line: number;
  readonly language: string;
  readonly fate: FateKind | null;
  readonly judged: string | null;
  /** The text of `shown=`. */
  readonly reason: string | null;
  readonly example: string | null;
}

/** How an example ended: `skipped` for a need that the host lacks, `not-run` for an error of the page or of `list`. */
export type Verdict = 'passed' | 'failed' | 'skipped' | 'not-run';

/** One example with its steps, in page order. */
export interface ExampleResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly cached: boolean;
  /** Each unmet need as it is written in `needs=`. */
  readonly missing: readonly string[];
  readonly durationMs: number;
  readonly steps: readonly StepResult[];
  readonly leftovers: readonly Leftover[];
  readonly kept: readonly Kept[];
  /** Sentences that put the verdict into perspective: a base image that has moved since the last pass, GPUs that were added. */
  readonly notes: readonly string[];
}

/** One step, at the line of the page that a person has to look at (CONTRACTS.md). */
export interface StepResult {
  readonly line: number;
  readonly kind: 'write' | 'run' | 'compare' | 'check' | 'verify';
  readonly verdict: 'passed' | 'failed' | 'not-run';
  /** Of a run or verify step; null where the step has none. */
  readonly exitCode: number | null;
  /** Null where the step passed: what, where, why and what to do. */
  readonly message: string | null;
  /** Unified diff between the page and the output rewritten towards it, with the page's line numbers. */
  readonly diff: string | null;
  /** Known failures that the output of a failed step shows, with cause and remedy; empty where it passed. */
  readonly explained: readonly Explanation[];
}

/** What an example left on the engine; Waybill removed it. A warning for a container that has ended, else an error. */
export interface Leftover {
  readonly kind: 'container' | 'network' | 'volume';
  readonly name: string;
  readonly state: 'running' | 'exited' | null;
  readonly severity: 'error' | 'warning';
}

/** A file that `keep=` or `same=` names, as the run left it. */
export interface Kept {
  /** In the workspace. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
