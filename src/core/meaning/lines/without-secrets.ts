import { dockerLine } from '../../run/docker-line.ts';
import { planRun } from '../../run/plan-run.ts';
import type { Planned } from '../../run/planned.ts';
import type { OpenWord } from '../printed-lines.ts';
import type { FilledPlan } from './filled-plan.ts';
import { secretWord } from './open-word.ts';

/** A plan that can be shown whole. */
export interface ShownPlan {
  readonly planned: Planned;
  /** False where the plan itself still holds a secret, though its line does not. */
  readonly isPlain: boolean;
  /** Words that stand for secrets where a line cannot name a variable. */
  readonly open: readonly OpenWord[];
}

/**
 * The same plan with words in the place of secrets, so that nothing of them can be seen, however short they are. Null where
 * that is no longer the same plan and the secret would be seen.
 */
export function withoutSecrets({ planned, request }: FilledPlan): ShownPlan | null {
  const secrets = request.settings.filter(({ secret }) => secret);
  if (secrets.length === 0) return { planned, isPlain: true, open: [] };
  const words = new Map(secrets.map(({ key }) => [key, secretWord(key)]));
  const settings = request.settings.map((setting) => ({
    ...setting,
    value: words.get(setting.key) ?? setting.value,
  }));
  const hidden = planRun({ ...request, settings });
  if (hidden.refusals.length === 0) {
    const lines = hidden.runs.map(({ run }) => dockerLine(run));
    const open = [...words].map(([about, word]) => ({ about, word }));
    return {
      planned: hidden,
      isPlain: true,
      open: open.filter(({ word }) => lines.some((line) => line.includes(word))),
    };
  }
  // A number or a choice has no word that stands for it. Only a command would show it: all else is hidden as a whole.
  const isSeen = planned.runs.some(({ run }) =>
    secrets.some(({ value }) => run.command?.some((word) => word.includes(value))),
  );
  return planned.refusals.length > 0 || isSeen ? null : { planned, isPlain: false, open: [] };
}
