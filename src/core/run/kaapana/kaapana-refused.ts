import type { Planned, Refusal } from '../planned.ts';

/** Ends planning where nothing sensible can follow; it is caught where it began. */
export class KaapanaRefused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(...refusals: readonly Refusal[]) {
    super(refusals[0]?.message ?? 'refused');
    this.refusals = refusals;
  }
}

/** What planning gives, with refusals in the place of what was thrown. */
export function orRefused(plan: () => Planned): Planned {
  try {
    return plan();
  } catch (error) {
    if (error instanceof KaapanaRefused) return { runs: [], refusals: error.refusals };
    throw error;
  }
}
