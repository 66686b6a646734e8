import type { Guide } from '../../../docs/index.ts';

/** True where the page's own problems let nothing of it run. */
export function isBroken({ problems }: Guide): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
