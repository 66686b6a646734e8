import { refused } from '../defaults/refused.ts';
import type { Planned } from '../planned.ts';
import type { RunRequest } from '../run-request.ts';

/** Plans a run of this format. */
export function planKaapana(_request: RunRequest): Planned {
  return refused();
}
