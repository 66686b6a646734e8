import { parse } from '../../document/parse.ts';
import { CUSTOM, renderTask } from '../../run/kaapana/jinja/render-task.ts';
import { renderTemplate } from '../../run/kaapana/jinja/render-template.ts';
import { withoutUnset } from '../../run/kaapana/jinja/unset.ts';
import { KaapanaRefused } from '../../run/kaapana/kaapana-refused.ts';
import { asTask } from '../../run/kaapana/read/as-task.ts';
import { asTemplate } from '../../run/kaapana/read/as-template.ts';
import { listAt, textAt, wordsAt } from '../../run/kaapana/read/fields.ts';
import { templateBeside } from '../../run/kaapana/read/read-container.ts';
import { taskInstance } from '../../run/kaapana/task-instance.ts';
import type { EnvVariable, Task, Template } from '../../run/kaapana/task-model.ts';
import type { RunRequest } from '../../run/run-request.ts';
import type { MeantInput, MeantOption, MeantOutput } from '../meaning.ts';
import { type DescribedVariable, type Description, emptyDescription } from './description.ts';
import { textOption } from './text-option.ts';

/** The image's ways to run, and the one that was chosen, else the first. */
export function describeContainer({ text, fileName, template: wanted }: RunRequest): Description {
  const value = readValue(text, fileName);
  const templates = listAt(value, 'templates').map(asTemplate);
  const chosen = templates.find(({ identifier }) => identifier === wanted) ?? templates[0];
  const described = {
    ...emptyDescription(textAt(value, 'name') || 'A processing container'),
    summary: wordsAt(value),
    choices: templates.map(({ identifier, description }) => ({ identifier, description })),
  };
  if (chosen === undefined) return described;
  return {
    ...described,
    choice: chosen.identifier,
    command: commandOf(chosen.command),
    inputs: chosen.inputs.map((mount) => inputOf(mount, true)),
    outputs: chosen.outputs.map((mount) => outputOf(mount, true)),
    options: chosen.env.map(optionOf),
    variables: variablesOf(chosen.env),
  };
}

/** A task with the template that it names, where that is known. */
export function describeTask(request: RunRequest): Description {
  const task = asTask(readValue(rendered(request), request.fileName));
  const described = {
    ...emptyDescription(withoutUnset(task.name) || 'A task'),
    image: withoutUnset(task.image ?? '') || null,
    notes: environmentNotes(request),
  };
  const template = templateOf(task, request);
  const custom = customOptions(request);
  if (template === null) return { ...described, ...ofTaskAlone(task), options: custom };
  const { env, command } = taskInstance(template, task);
  const bound = new Set(task.inputs.map(({ name }) => name));
  const mounted = new Set(task.outputs.map(({ name }) => name));
  return {
    ...described,
    summary: template.description,
    choice: template.identifier || null,
    command: commandOf(command),
    inputs: template.inputs.map((mount) => inputOf(mount, !bound.has(mount.name))),
    outputs: template.outputs.filter(({ name }) => mounted.has(name)).map((mount) => outputOf(mount, true)),
    options: [...env.map(optionOf), ...custom],
    variables: variablesOf(env),
  };
}

/** What the task itself binds, where its template is not known. */
function ofTaskAlone({ inputs, outputs, env }: Task): Pick<Description, 'inputs' | 'outputs' | 'variables'> {
  return {
    inputs: inputs.map(({ name }) => inputOf({ name, mountedPath: '', description: null }, false)),
    outputs: outputs.map(({ name }) => outputOf({ name, mountedPath: '', description: null }, true)),
    variables: variablesOf(env),
  };
}

function commandOf(words: readonly string[] | null): readonly string[] | null {
  return words === null || words.length === 0 ? null : words.map(withoutUnset);
}

function inputOf(
  {
    name,
    mountedPath,
    description,
  }: Pick<Template['inputs'][number], 'name' | 'mountedPath' | 'description'>,
  required: boolean,
): MeantInput {
  return {
    name,
    path: mountedPath || null,
    kind: 'folder',
    list: false,
    required,
    example: null,
    description,
  };
}

function outputOf(
  {
    name,
    mountedPath,
    description,
  }: Pick<Template['outputs'][number], 'name' | 'mountedPath' | 'description'>,
  required: boolean,
): MeantOutput {
  return { name, path: mountedPath || null, folder: name, required, description };
}

/** A value that is none of its choices is one more, so that the form can show what holds. */
function optionOf({ name, value, choices, description }: EnvVariable): MeantOption {
  const known = withoutUnset(value);
  const all = choices.length === 0 || choices.includes(known) ? choices : [known, ...choices];
  return textOption(name, {
    kind: choices.length === 0 ? 'text' : 'choice',
    value: known,
    choices: all,
    description,
  });
}

function variablesOf(env: readonly EnvVariable[]): ReadonlyMap<string, DescribedVariable> {
  return new Map(
    env.map(({ name, value, description }) => [
      name,
      { value: withoutUnset(value), by: 'manifest', description },
    ]),
  );
}

function templateOf(task: Task, request: RunRequest): Template | null {
  if (typeof task.template !== 'string') return task.template;
  const name = task.template;
  return orNull(() => templateBeside(name, request));
}

function rendered(request: RunRequest): string {
  return orNull(() => renderTask(request)) ?? request.text;
}

/** Variables that only this task has: `--set custom.NAME=…`. */
function customOptions({ text }: RunRequest): MeantOption[] {
  return readIn(text)
    .filter((name) => name.startsWith(CUSTOM))
    .map((name) => textOption(name, { description: `The task is rendered with it: {{ ${name} }}.` }));
}

function environmentNotes({ text }: RunRequest): string[] {
  const names = readIn(text).filter((name) => name.startsWith('env.'));
  if (names.length === 0) return [];
  const variables = names.map((name) => name.slice('env.'.length)).join(', ');
  return [`The task takes ${variables} from the environment of the shell in which it is run.`];
}

function readIn(text: string): string[] {
  const found = renderTemplate(text, { env: {}, custom: {} });
  return found.kind === 'text' ? [...found.read] : [];
}

function readValue(text: string, fileName: string | null): unknown {
  const { document, guess } = parse(text, fileName);
  return (document ?? guess)?.value;
}

/** What planning refuses is told when it is planned. */
function orNull<Found>(read: () => Found): Found | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof KaapanaRefused) return null;
    throw error;
  }
}
