import { runDate } from '../badge/run-date.ts';
import type { ChosenKept } from './choose-kept.ts';

/** Where a shown result comes from, in one sentence. */
export function keptWords({ run }: ChosenKept): string {
  const base = run.host.base === 'stand-in' ? ' on a stand-in base image' : '';
  const failed = run.verdict === 'failed' ? ' that failed' : '';
  return `Recorded by a run${failed} on ${runDate(run.when)}${base}.`;
}
