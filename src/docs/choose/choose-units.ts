import type { Example, Guide } from '../guide.ts';
import { shardOf } from './shard-of.ts';
import { type Unit, unitsOf } from './unit.ts';

/** Which examples of the pages are asked for. */
export interface Choice {
  /** Only the examples of this id, with what they continue; null for all. */
  readonly example: string | null;
  /** Only examples that have one of these needs, with what they continue; empty for all. */
  readonly onlyNeeds: readonly string[];
  /** Only this part of the examples: each belongs to exactly one of `count` parts, `index` from 1; null for all. */
  readonly shard: { readonly index: number; readonly count: number } | null;
  /** How long an example took when it was recorded, in milliseconds, null where it never was; weighs the parts. */
  readonly recordedMs?: (guide: Guide, example: Example) => number | null;
}

/** The units that are asked for, in page order, each with the examples that are: those meant and what they continue. */
export function chooseUnits(guides: readonly Guide[], choice: Choice): readonly Unit[] {
  const units = guides
    .flatMap(unitsOf)
    .map(({ guide, examples }) => ({ guide, examples: withContinued(examples, choice) }))
    .filter(({ examples }) => examples.length > 0);
  return choice.shard === null ? units : shardOf(units, choice.shard, choice.recordedMs);
}

function withContinued(examples: readonly Example[], choice: Choice): readonly Example[] {
  const wanted = new Set<string>();
  for (const example of examples.toReversed()) {
    if (!isMeant(example, choice) && !wanted.has(example.id)) continue;
    wanted.add(example.id);
    if (example.continues !== null) wanted.add(example.continues);
  }
  return examples.filter(({ id }) => wanted.has(id));
}

function isMeant({ id, needs }: Example, { example, onlyNeeds }: Choice): boolean {
  if (example !== null && example !== id) return false;
  return onlyNeeds.length === 0 || needs.some(({ text }) => onlyNeeds.includes(text));
}
