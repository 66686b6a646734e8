import type { Judgement, Problem } from '../../../core/index.ts';
import type { Outcome } from './state.ts';

/** The judgement on show; the last one while a new one is made. Null where there is none. */
export function judgementOf(outcome: Outcome): Judgement | null {
  if (outcome.kind === 'judged') return outcome.judgement;
  return outcome.kind === 'judging' ? outcome.last : null;
}

/** The problems that belong to the text as it stands; none while it is being judged. */
export function currentProblems(outcome: Outcome): readonly Problem[] {
  return outcome.kind === 'judged' ? outcome.judgement.problems : [];
}
