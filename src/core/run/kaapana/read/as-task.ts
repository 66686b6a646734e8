import { asObject, own } from '../../../document/as-object.ts';
import type { Task } from '../task-model.ts';
import { channelVolumes } from './as-channels.ts';
import { asTemplate, envVariables, resourcesOf } from './as-template.ts';
import { textAt, textsAt } from './fields.ts';

/** A rendered task; one that the judge did not accept has empty texts and lists where it has no such thing. */
export function asTask(value: unknown): Task {
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
