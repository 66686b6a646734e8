import type { Example, Guide } from '../../docs/index.ts';
import type { GuidesOptions } from './example-run.ts';
import { shardOf } from './shard-of.ts';
import { type Unit, unitsOf } from './unit.ts';

/** Which examples of the pages are asked for. */
export type Choice = Pick<GuidesOptions, 'example' | 'onlyNeeds' | 'shard' | 'recordedMs'>;

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
