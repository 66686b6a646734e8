import type { ChosenKept } from './choose-kept.ts';

/** What kept results have in common: `same` where all of them are there and equal, `missing` where one is not recorded. */
export type Sameness = 'same' | 'different' | 'missing';

/** Compares kept results by their sha256. */
export function sameBytes(chosen: readonly (ChosenKept | null)[]): Sameness {
  if (chosen.length === 0 || chosen.includes(null)) return 'missing';
  const [first] = chosen;
  return chosen.every((each) => each?.kept.sha256 === first?.kept.sha256) ? 'same' : 'different';
}
