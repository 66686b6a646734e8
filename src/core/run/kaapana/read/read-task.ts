import { asObject, own } from '../../../document/as-object.ts';
import type { RunRequest } from '../../run-request.ts';
import { renderTask } from '../jinja/render-task.ts';
import { KaapanaRefused } from '../kaapana-refused.ts';
import type { Task } from '../task-model.ts';
import { acceptedValue } from './accepted-value.ts';
import { channelVolumes } from './as-channels.ts';
import { asTemplate, envVariables, resourcesOf } from './as-template.ts';
import { textAt, textsAt } from './fields.ts';

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
  const inline = asObject(own(value, 'taskTemplate'));
  return {
    name: textAt(value, 'name'),
    image: textAt(value, 'image'),
    template: inline === null ? textAt(value, 'taskTemplate') : asTemplate(inline),
    inputs: channelVolumes(value, 'inputs'),
    outputs: channelVolumes(value, 'outputs'),
    env: envVariables(value),
    command: textsAt(value, 'command'),
    resources: resourcesOf(value),
    config: asObject(own(value, 'config')) ?? {},
  };
}
