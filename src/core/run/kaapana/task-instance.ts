import { mergeChannels } from './merge/merge-channels.ts';
import { lastOfEach, mergeEnv } from './merge/merge-env.ts';
import type { Channel, EnvVariable, Resources, Task, Template } from './task-model.ts';

/** A task and its template as one. */
export interface Merged {
  readonly task: Task;
  readonly template: Template;
  readonly inputs: readonly Channel[];
  readonly outputs: readonly Channel[];
  /** Each name once. */
  readonly env: readonly EnvVariable[];
  /** Null leaves the image's CMD, as an empty one does to the engine. */
  readonly command: readonly string[] | null;
  readonly resources: Resources | null;
}

/** A task and its template as one, with what was made of its resources. */
export interface Instance extends Merged {
  readonly hasLimit: boolean;
}

/**
 * Merges a task with its template (processing_container/common.py, `create_task_instance`, kaapana 09bb59b): command and
 * resources of the task stand in for the whole of the template's.
 */
export function taskInstance(template: Template, task: Task): Merged {
  const command = task.command ?? template.command;
  return {
    task,
    template,
    inputs: mergeChannels(template.inputs, task.inputs),
    outputs: mergeChannels(template.outputs, task.outputs),
    env: lastOfEach(mergeEnv(template.env, task.env)),
    command: command === null || command.length === 0 ? null : command,
    resources: task.resources ?? template.resources,
  };
}
