import type { ContainerRun } from '../container-run.ts';
import { begunRun } from '../defaults/begun-run.ts';
import { expectedTree } from '../defaults/expected-tree.ts';
import { isSecretName } from '../defaults/is-secret-name.ts';
import { plannedGpus } from '../defaults/planned-gpus.ts';
import { NO_IMAGE, plannedImage } from '../defaults/planned-image.ts';
import { plannedNetwork } from '../defaults/planned-network.ts';
import { plannedOne } from '../defaults/planned-one.ts';
import type { Planned } from '../planned.ts';
import type { RunRequest } from '../run-request.ts';
import { askedResources } from './asked-resources.ts';
import { boundTask } from './bound-task.ts';
import { withoutUnset } from './jinja/unset.ts';
import { unsetNotes } from './jinja/unset-notes.ts';
import { kaapanaNotes } from './kaapana-notes.ts';
import { KaapanaRefused, orRefused } from './kaapana-refused.ts';
import { memoryLimit } from './memory/memory-limit.ts';
import { mountRefusals } from './mount-refusals.ts';
import { readRequest } from './read/read-request.ts';
import { taskImage } from './task-image.ts';
import { type Merged, taskInstance } from './task-instance.ts';

/**
 * A task as Kaapana starts it in Docker (lib/task_api/task_api/runners/DockerRunner.py, `run`, kaapana 09bb59b), from a
 * task.json, or from a template of a processing-container.json for which the request stands in as the task.
 */
export function planKaapana(request: RunRequest): Planned {
  return orRefused(() => {
    const { template, task } = readRequest(request);
    const merged = taskInstance(template, boundTask(template, task, request));
    const refusals = mountRefusals(merged.inputs, merged.outputs);
    if (refusals.length > 0) throw new KaapanaRefused(...refusals);
    return plannedOne(containerRun(merged, request));
  });
}

function containerRun(merged: Merged, request: RunRequest): ContainerRun {
  const { inputs, outputs, env, command, resources, task } = merged;
  const image = plannedImage(request, taskImage(task, request));
  if (image === null) throw new KaapanaRefused(NO_IMAGE);
  const files = new Map(request.inputs.map((input) => [input.name, input.files]));
  const memory = memoryLimit(
    resources?.limits?.['memory'],
    inputs.map(({ name, scaleRule }) => ({ name, scaleRule, files: files.get(name) ?? null })),
  );
  const asked = askedResources(resources);
  const gpus = plannedGpus(request, asked.gpus);
  const network = plannedNetwork(request, 'Kaapana');
  const begun = begunRun({ ...request, name: withoutUnset(task.name) }, image);
  const secrets = new Set(request.settings.filter(({ secret }) => secret).map(({ key }) => key));
  return {
    ...begun,
    command: command?.map(withoutUnset) ?? null,
    environment: env.map(({ name, value }) => ({
      name: withoutUnset(name),
      value: withoutUnset(value),
      secret: secrets.has(name) || isSecretName(name),
    })),
    inputs: inputs.map(({ name, hostPath, mountedPath }) => ({
      name,
      source: hostPath,
      target: mountedPath,
    })),
    outputs: outputs.map(({ name, mountedPath }) => ({
      name,
      source: `${request.output}/${name}`,
      target: mountedPath,
    })),
    expected: outputs.map(({ name }) => expectedTree(name)),
    limits: { ...begun.limits, memoryBytes: memory.bytes, cpus: asked.cpus },
    network: network.network,
    gpus: gpus.gpus,
    notes: [
      ...network.notes,
      ...memory.notes,
      ...asked.notes,
      ...gpus.notes,
      ...kaapanaNotes({ ...merged, hasLimit: memory.bytes !== null }, request),
      ...unsetNotes(merged),
    ],
  };
}
