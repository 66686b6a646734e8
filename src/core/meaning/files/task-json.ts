import { own } from '../../document/as-object.ts';
import { parse } from '../../document/parse.ts';
import { listAt, textAt } from '../../run/kaapana/read/fields.ts';
import { HERE, HOME } from '../../run/line/place-marks.ts';
import { inCapitals } from '../../run/line/placeholder.ts';
import type { RunRequest } from '../../run/run-request.ts';
import type { Description } from '../describe/description.ts';
import type { ShownPlan } from '../lines/without-secrets.ts';
import type { RunFile } from '../printed-lines.ts';

/**
 * A task that runs the chosen template with what was typed. Jinja2 renders a task before it is read, so a folder or secret that
 * only the shell knows is taken from its environment.
 */
export function taskJson(request: RunRequest, { choice }: Description, { planned }: ShownPlan): RunFile[] {
  const [{ run } = { run: null }] = planned.runs;
  if (run === null || choice === null) return [];
  const image = run.image.kind === 'named' ? run.image.name : `${run.name}:latest`;
  const secrets = new Set(request.settings.filter(({ secret }) => secret).map(({ key }) => key));
  const task = {
    name: run.name,
    image: written(image),
    api_version: 1,
    taskTemplate: written(choice),
    inputs: run.inputs.map(({ name, source }) => volume(name, source)),
    outputs: run.outputs.map(({ name, source }) => volume(name, source)),
    env: request.settings.map(({ key, value }) => ({
      name: written(key),
      value: secrets.has(key) ? `{{ env.${inCapitals(key, 'SECRET')} }}` : written(value),
    })),
    ...resourcesOf(request, choice),
  };
  return [{ name: 'task.json', text: `${JSON.stringify(task, null, 2)}\n` }];
}

function volume(name: string, path: string) {
  return { name: written(name), volume_source: { host_path: placed(path) } };
}

function placed(path: string): string {
  for (const [mark, variable] of [
    [HERE, 'PWD'],
    [HOME, 'HOME'],
  ] as const)
    if (path.startsWith(mark)) return `{{ env.${variable} }}${written(path.slice(mark.length))}`;
  return written(path);
}

/** What Jinja2 would take for a mark is written so that it stays what it is. */
function written(text: string): string {
  return text.replaceAll(/\{[{%#]/g, (mark) => `{{ '${mark}' }}`);
}

/**
 * The bounds of the template as they are written. Kaapana writes the memory into those of the task alone, and fails in Docker
 * where it has none.
 */
function resourcesOf({ text, fileName }: RunRequest, choice: string) {
  const templates = listAt(parse(text, fileName).document?.value, 'templates');
  const resources = own(
    templates.find((template) => textAt(template, 'identifier') === choice),
    'resources',
  );
  return typeof resources === 'object' && resources !== null ? { resources } : {};
}
