import type { RunRequest } from '../../run/run-request.ts';
import type { MeantInput } from '../meaning.ts';
import { type FilledPlan, filledPlan } from './filled-plan.ts';
import { openWord, secretWord } from './open-word.ts';

/** A plan in which words stand for what is missing: `IMAGES_FOLDER`. */
export function openPlan(request: RunRequest, inputs: readonly MeantInput[]): FilledPlan {
  const whole = filledPlan(request, inputs, (key, secret) =>
    secret ? secretWord(key) : openWord(key, 'value'),
  );
  if (whole.planned.refusals.length === 0) return whole;
  // A word that stands for a number is refused; then the value is said to be missing.
  return filledPlan(request, inputs, (key, secret) => (secret ? secretWord(key) : null));
}
