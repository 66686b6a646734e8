import type { PlanWorld } from './judge.ts';

/** How many folders lie between the repository's root and the page, null where that is not known. */
export function folderDepth({ pathInRepository }: PlanWorld): number | null {
  return pathInRepository === undefined ? null : pathInRepository.split('/').length - 1;
}
