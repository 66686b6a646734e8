import type { RunRequest } from '../../run/run-request.ts';
import type { Description } from '../describe/description.ts';
import type { MeantOption } from '../meaning.ts';
import type { FilledPlan } from './filled-plan.ts';
import { filledPlan } from './filled-plan.ts';
import { openPlan } from './open-plan.ts';
import { openWord } from './open-word.ts';

/** A plan from which is told how a container is started, whatever its values are: no value of it is shown as one. */
export interface AssumedPlan extends FilledPlan {
  /** True where values were made up that fit the manifest. */
  readonly isMadeUp: boolean;
}

export function assumedPlan(
  request: RunRequest,
  { inputs, options }: Pick<Description, 'inputs' | 'options'>,
): AssumedPlan {
  const open = openPlan(request, inputs);
  if (open.planned.refusals.length === 0) return { ...open, isMadeUp: false };
  const known = new Map(options.map((option) => [option.key, option]));
  const madeUp = filledPlan(request, inputs, (key) => fitting(known.get(key), key));
  return { ...madeUp, isMadeUp: true };
}

function fitting(option: MeantOption | undefined, key: string): string {
  const [first] = option?.choices ?? [];
  if (first !== undefined) return first;
  if (option?.kind === 'integer')
    return String(Math.ceil(option.minimum ?? Math.min(option.maximum ?? 1, 1)));
  if (option?.kind === 'number') return String(option.minimum ?? Math.min(option.maximum ?? 1, 1));
  if (option?.kind === 'switch') return 'false';
  return option?.kind === 'list' ? '[]' : openWord(key, 'value');
}
