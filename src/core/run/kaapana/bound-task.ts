import { quote } from '../../wording/quote.ts';
import { inputRefusals, unknownInput } from '../bindings/input-refusals.ts';
import { settingRefusals } from '../bindings/setting-refusals.ts';
import type { Refusal } from '../planned.ts';
import type { RunRequest, Setting } from '../run-request.ts';
import { CUSTOM } from './jinja/render-task.ts';
import { KaapanaRefused } from './kaapana-refused.ts';
import { settledFolder } from './settled.ts';
import type { ChannelVolume, EnvVariable, Task, Template } from './task-model.ts';

/**
 * A task with what `--input` and `--set` say in the place of its own.
 *
 * @throws KaapanaRefused for names that the template does not have, and for inputs without a folder
 */
export function boundTask(template: Template, task: Task, request: RunRequest): Task {
  const owner = `The template ${quote(template.identifier)}`;
  const bound = new Map(request.inputs.map((input) => [input.name, input.path]));
  const own = new Set(task.inputs.map(({ name }) => name));
  const allowed = template.inputs.map(({ name }) => ({
    name,
    required: !own.has(name),
    kind: 'folder' as const,
  }));
  const settings = request.settings.filter(
    ({ key }) => request.format !== 'kaapana-task' || !key.startsWith(CUSTOM),
  );
  const refusals = [
    ...inputRefusals(request.inputs, allowed, { owner, one: 'input channel', many: 'input channels' }),
    ...unknownChannels(template, task, owner),
    ...variableRefusals(settings, template, task, owner),
  ];
  if (refusals.length > 0) throw new KaapanaRefused(...refusals);
  const kept = task.inputs.map((volume) => ({
    ...volume,
    hostPath: bound.get(volume.name) ?? settledFolder(volume),
  }));
  const added = request.inputs
    .filter(({ name }) => !own.has(name))
    .map(({ name, path }): ChannelVolume => ({ name, hostPath: path, scaleRule: null }));
  return { ...task, inputs: [...kept, ...added], env: withSettings(task.env, settings) };
}

/** Upstream leaves out what its template does not have, and says nothing (`merge_io_channels`). */
function unknownChannels(template: Template, task: Task, owner: string): Refusal[] {
  return (['inputs', 'outputs'] as const).flatMap((list) => {
    const names = template[list].map(({ name }) => name);
    const one = list === 'inputs' ? 'input channel' : 'output channel';
    return task[list]
      .filter(({ name }) => !names.includes(name))
      .map(({ name }) => ({
        ...unknownInput(name, names, { owner, one, many: `${one}s` }),
        id: 'run/unknown-channel',
        message: `${owner} has no ${one} ${quote(name)}, which the task binds: Kaapana leaves it out without a word.`,
      }));
  });
}

function variableRefusals(
  settings: readonly Setting[],
  template: Template,
  task: Task,
  owner: string,
): Refusal[] {
  const names = [...new Set([...template.env, ...task.env].map(({ name }) => name))];
  const unknown = settingRefusals(settings, names, { owner, one: 'variable', many: 'variables' });
  const values = settings.flatMap(({ key, value, secret }): Refusal[] => {
    const choices = template.env.find(({ name }) => name === key)?.choices ?? [];
    if (choices.length === 0 || choices.includes(value)) return [];
    return [
      {
        id: 'run/setting-value',
        about: key,
        message: `${key} is ${secret ? 'set to a value that is' : quote(value)}, none of the template's choices.`,
        help: `Choose one of them: ${choices.map((choice) => quote(choice)).join(', ')}.`,
      },
    ];
  });
  return [...unknown, ...values];
}

function withSettings(env: readonly EnvVariable[], settings: readonly Setting[]): EnvVariable[] {
  const set = new Map(settings.map(({ key, value }) => [key, value]));
  const known = new Set(env.map(({ name }) => name));
  return [
    ...env.map((variable) => ({ ...variable, value: set.get(variable.name) ?? variable.value })),
    ...settings
      .filter(({ key }) => !known.has(key))
      .map(({ key, value }) => ({ name: key, value, choices: [], description: null })),
  ];
}
