import { runDate } from '../badge/run-date.ts';
import type { ChosenKept } from './choose-kept.ts';

/** Where a shown result comes from. */
export interface KeptWords {
  /** For under the picture; short, for the example's badge says the rest. */
  readonly short: string;
  /** In one sentence, for those who point at it. */
  readonly full: string;
}

/** A run that failed says so in both; the engine and the base image stand in the badge and in the full words. */
export function keptWords({ run }: ChosenKept): KeptWords {
  const date = runDate(run.when);
  const failed = run.verdict === 'failed';
  const engine = run.engine === null ? '' : ` with ${run.engine.name} ${run.engine.version}`;
  const base = run.host.base === 'stand-in' ? ', on a stand-in for the base image' : '';
  return {
    short: `Recorded ${date}${failed ? ', by a run that failed' : ''}`,
    full: `Recorded by a run${failed ? ' that failed' : ''} on ${date}${engine}${base}.`,
  };
}
