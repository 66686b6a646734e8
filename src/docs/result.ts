import type { FateKind } from './fence.ts';

/** The result of `waybill guides list|test` (CONTRACTS.md): all reporters are pure functions of it. */
export interface GuidesResult {
  readonly version: 1;
  readonly pages: readonly PageResult[];
  readonly summary: GuidesSummary;
}

export interface GuidesSummary {
  readonly pages: number;
  readonly fences: number;
  readonly fates: Readonly<Record<FateKind, number>>;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

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

export interface FenceResult {
  readonly line: number;
  readonly language: string;
  readonly fate: FateKind | null;
  readonly judged: string | null;
  /** The text of `shown=`. */
  readonly reason: string | null;
  readonly example: string | null;
}

export type Verdict = 'passed' | 'failed' | 'skipped' | 'not-run';

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
}

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
}

export interface Leftover {
  readonly kind: 'container' | 'network' | 'volume';
  readonly name: string;
  readonly state: 'running' | 'exited' | null;
  readonly severity: 'error' | 'warning';
}

export interface Kept {
  /** In the workspace. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
