import type { Step } from './tree-value.ts';

/** The last name on the way to a place: an entry of a list bears that of the list. Empty where there is none. */
export function lastName(steps: readonly Step[]): string {
  return String(steps.findLast((step) => typeof step === 'string') ?? '');
}
