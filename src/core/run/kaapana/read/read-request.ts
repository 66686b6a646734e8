import { quote } from '../../../wording/quote.ts';
import type { RunRequest } from '../../run-request.ts';
import { KaapanaRefused } from '../kaapana-refused.ts';
import { settled } from '../settled.ts';
import type { Task, Template } from '../task-model.ts';
import { chosenTemplate, templateBeside } from './read-container.ts';
import { readTask } from './read-task.ts';

/** The template and the task that a request is about. @throws KaapanaRefused */
export function readRequest(request: RunRequest): { readonly template: Template; readonly task: Task } {
  if (request.format !== 'kaapana-task') return fromContainer(request);
  const task = readTask(request);
  const template = typeof task.template === 'string' ? templateOf(task.template, request) : task.template;
  if (request.template !== null && request.template !== template.identifier) {
    throw new KaapanaRefused({
      id: 'run/unknown-template',
      message: `The task uses the template ${quote(template.identifier)}, and --template says ${quote(request.template)}.`,
      help: 'Leave out --template, which is for a processing-container.json, or change taskTemplate in the task.',
    });
  }
  return { template, task };
}

function templateOf(written: string, request: RunRequest): Template {
  return templateBeside(settled(written, 'taskTemplate', 'Or write the identifier of a template.'), request);
}

/** The request itself is the task then: it binds what it binds, and every output. */
function fromContainer(request: RunRequest): { readonly template: Template; readonly task: Task } {
  const { name, template } = chosenTemplate(request);
  const task: Task = {
    name,
    image: null,
    template,
    inputs: [],
    outputs: template.outputs.map((mount) => ({
      name: mount.name,
      hostPath: `${request.output}/${mount.name}`,
      scaleRule: null,
    })),
    env: [],
    command: null,
    resources: null,
    config: {},
  };
  return { template, task };
}
