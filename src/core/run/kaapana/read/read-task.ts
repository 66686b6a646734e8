import { own } from '../../../document/as-object.ts';
import type { RunRequest } from '../../run-request.ts';
import { renderTask } from '../jinja/render-task.ts';
import { KaapanaRefused } from '../kaapana-refused.ts';
import type { Task } from '../task-model.ts';
import { acceptedValue } from './accepted-value.ts';
import { asTask } from './as-task.ts';

/**
 * A task.json, rendered and read. @throws KaapanaRefused where Kaapana cannot, or a variable is missing that the run needs
 */
export function readTask(request: RunRequest): Task {
  const value = acceptedValue(renderTask(request), 'kaapana-task', 'The task');
  if (own(value, 'env') === null) {
    throw new KaapanaRefused({
      id: 'run/null-env',
      message: 'env is null: Kaapana fails before the container starts.',
      help: 'Write an empty list, or leave env out.',
    });
  }
  return asTask(value);
}
