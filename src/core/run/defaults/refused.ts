import type { Planned, Refusal } from '../planned.ts';

/** A plan of nothing, and why. */
export function refused(...refusals: readonly Refusal[]): Planned {
  return { runs: [], refusals };
}
