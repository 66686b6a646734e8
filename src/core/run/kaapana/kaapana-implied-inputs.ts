import type { ImpliedInput } from '../implied-input.ts';
import type { RunRequest } from '../run-request.ts';
import { unsetIn } from './jinja/unset.ts';
import { KaapanaRefused } from './kaapana-refused.ts';
import { readTask } from './read/read-task.ts';
import { isAbsolute } from './settled.ts';

/** The folders of a task's own input channels, of those that nobody bound. None where planning would refuse the task. */
export function kaapanaImpliedInputs(request: RunRequest): ImpliedInput[] {
  try {
    const bound = new Set(request.inputs.map(({ name }) => name));
    return readTask(request).inputs.flatMap(({ name, hostPath }) =>
      bound.has(name) || unsetIn(hostPath).length > 0 || !isAbsolute(hostPath)
        ? []
        : [{ name, path: hostPath }],
    );
  } catch (error) {
    if (error instanceof KaapanaRefused) return [];
    throw error;
  }
}
