import type { Captures, Judge, Rewrite } from '../../../docs/index.ts';
import type { ExamplePlaces } from '../session/environment.ts';
import type { Session } from '../session/session.ts';

/** What a step works in. The changing part is the example's own and passes from step to step. */
export interface StepWorld {
  readonly session: Session;
  readonly places: ExamplePlaces;
  /** Absolute; where `verify=` and `schema=` start. */
  readonly pageFolder: string;
  /** Absolute; what they may not leave. */
  readonly repository: string;
  readonly judge: Judge;
  /** Null for the default of each step's kind. */
  readonly timeoutMs: number | null;
  readonly signal: AbortSignal;
  /** `update`: an output that differs from the page fails nothing. */
  readonly mode: 'test' | 'update';
  readonly progress: Progress;
}

/** What earlier steps of the example have left for later ones. */
export interface Progress {
  captures: Captures;
  /** Output of the last run step, null before the first. */
  lastOutput: string | null;
  /** Line of the step in which bash itself ended, null while it lives. */
  endedAt: number | null;
  /** Each output that was compared, rewritten towards the page. */
  readonly rewrites: Rewrite[];
}
