import type { Example, Guide } from '../guide.ts';
import type { Unit } from './unit.ts';

/** What a step takes where nothing is known of its example, in milliseconds; only the ratios count. */
const STEP_MS = 1000;

/**
 * The units of one part: each is in exactly one of `count` parts, and the parts take about the same time. All parts of a
 * run must be given the same units and the same recorded times, as from one commit.
 * @param index from 1
 * @param recordedMs how long an example took when it was recorded, null where it never was
 */
export function shardOf(
  units: readonly Unit[],
  { index, count }: { readonly index: number; readonly count: number },
  recordedMs: (guide: Guide, example: Example) => number | null = () => null,
): readonly Unit[] {
  const weight = ({ guide, examples }: Unit): number =>
    examples.reduce(
      (sum, example) => sum + (recordedMs(guide, example) ?? example.steps.length * STEP_MS),
      0,
    );
  const loads = Array.from({ length: count }, () => 0);
  const chosen = new Set<Unit>();
  // The heaviest first, each to the part with the least; equal ones stay in page order (sorting is stable).
  const weighed = units.map((unit) => ({ unit, ms: weight(unit) })).sort((a, b) => b.ms - a.ms);
  for (const { unit, ms } of weighed) {
    const part = loads.indexOf(Math.min(...loads));
    loads[part] = (loads[part] ?? 0) + Math.max(ms, 1);
    if (part === index - 1) chosen.add(unit);
  }
  return units.filter((unit) => chosen.has(unit));
}
