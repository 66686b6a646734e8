import type { NeighbourFile } from '../../../core/index.ts';
import { secretsIn } from './secrets/secrets-in.ts';

/** Whether nothing in some files looks like a secret; the same files are looked through once, as they seldom change. */
export function holdsNoSecret(): (files: readonly NeighbourFile[]) => boolean {
  let last: readonly NeighbourFile[] = [];
  let answer = true;
  return (files) => {
    if (files !== last) answer = secretsIn(files).length === 0;
    last = files;
    return answer;
  };
}
