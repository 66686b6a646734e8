import type { EnvVariable } from '../task-model.ts';

/**
 * The variables of a template with the values of a task, then those that only the task has (processing_container/common.py,
 * `merge_env`, kaapana 09bb59b). Of a name that the task has twice the first counts where the template has it too.
 */
export function mergeEnv(template: readonly EnvVariable[], task: readonly EnvVariable[]): EnvVariable[] {
  const declared = new Set(template.map(({ name }) => name));
  const set = new Map<string, EnvVariable>();
  for (const variable of task) if (!set.has(variable.name)) set.set(variable.name, variable);
  return [
    ...template.map((variable) => ({ ...variable, value: set.get(variable.name)?.value ?? variable.value })),
    ...task.filter(({ name }) => !declared.has(name)),
  ];
}

/** Each name once, where it first stood, with its last value: what `{env.name: env.value …}` makes of them (DockerRunner.py). */
export function lastOfEach(variables: readonly EnvVariable[]): EnvVariable[] {
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}
