import type { ImpliedInput } from './implied-input.ts';
import { kaapanaImpliedInputs } from './kaapana/kaapana-implied-inputs.ts';
import type { RunRequest } from './run-request.ts';

/**
 * Inputs that a manifest binds itself, to paths of this host. A caller who looks at them and adds them to the request's
 * inputs gets their sizes taken into account and learns what is missing; without that they are mounted unseen.
 */
export function impliedInputs(request: RunRequest): readonly ImpliedInput[] {
  return request.format === 'kaapana-task' ? kaapanaImpliedInputs(request) : [];
}
