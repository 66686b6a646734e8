import { asObject, own } from '../../../document/as-object.ts';
import type { EnvVariable, Resources, Template } from '../task-model.ts';
import { channelMounts } from './as-channels.ts';
import { listAt, textAt, textsAt, wordsAt } from './fields.ts';

/** A template; one that the judge did not accept has empty texts and lists where it has no such thing. */
export function asTemplate(value: unknown): Template {
  return {
    identifier: textAt(value, 'identifier'),
    description: wordsAt(value),
    inputs: channelMounts(value, 'inputs'),
    outputs: channelMounts(value, 'outputs'),
    env: envVariables(value),
    command: textsAt(value, 'command'),
    resources: resourcesOf(value),
  };
}

/** The variables of a template or task. */
export function envVariables(owner: unknown): EnvVariable[] {
  return listAt(owner, 'env').map((variable) => ({
    name: textAt(variable, 'name'),
    value: textAt(variable, 'value'),
    choices: textsAt(variable, 'choices') ?? [],
    description: wordsAt(variable),
  }));
}

/** The resources of a template or task. */
export function resourcesOf(owner: unknown): Resources | null {
  const resources = asObject(own(owner, 'resources'));
  if (resources === null) return null;
  return { limits: asObject(own(resources, 'limits')), requests: asObject(own(resources, 'requests')) };
}
