import type { Fix } from '../problem.ts';

/** Whether a fix can be made without a look at it: it is the best one, and invents nothing. */
export function isSafeFix({ preferred, placeholder }: Pick<Fix, 'preferred' | 'placeholder'>): boolean {
  return preferred && !placeholder;
}
