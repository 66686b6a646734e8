import { own } from '../../document/as-object.ts';
import { finalStage } from '../../document/dockerfile/stage/final-stage.ts';
import { nearestOf } from '../../formats/kaapana-processing-container/neighbours.ts';
import { PLATFORM_VARIABLES } from '../../formats/kaapana-processing-container/rules/platform-variables.ts';
import { knownNeighbours } from '../../formats/known-neighbours.ts';
import { ALL_PARTS } from '../../parts/all-parts.ts';
import { listInWords, quote } from '../../wording/quote.ts';
import type { RunRequest } from '../run-request.ts';
import { withoutUnset } from './jinja/unset.ts';
import type { Instance } from './task-instance.ts';

/** Where Kaapana in Docker, Kaapana on Kubernetes and this run part, as far as it matters for a manifest. */
export function kaapanaNotes(instance: Instance, request: RunRequest): string[] {
  return [
    ...otherImage(instance, request),
    ...entrypoint(instance, request),
    ...sharedFolders(instance),
    ...leftOut(instance),
    ...config(instance),
    ...platformVariables(instance),
    ...withoutLimits(instance, request),
  ];
}

/** Kaapana runs what the task names; here the program is tried that lies beside it. */
function otherImage({ task }: Instance, { build, image }: RunRequest): string[] {
  if (task.image === null || build === null || image !== null) return [];
  return [`What is built here runs in the place of the task's image ${withoutUnset(task.image)}.`];
}

/** docker-py's `command` stands in for CMD, the `command` of a Kubernetes container for ENTRYPOINT. */
function entrypoint({ command }: Instance, { image, neighbours }: RunRequest): string[] {
  if (command === null || image !== null) return [];
  const beside = nearestOf('dockerfile', { neighbours: knownNeighbours(neighbours, ALL_PARTS) });
  const words = beside === null ? [] : (finalStage(beside.document)?.entrypoint?.value.words ?? []);
  if (words.length === 0) return [];
  return [
    'The image has an ENTRYPOINT: here, as in Docker, the command is handed to it as arguments; on Kubernetes the command is started in its place.',
  ];
}

/** The mounts are a dictionary by folder of the host, and outputs leave out the folders of inputs (DockerRunner.py, `run`). */
function sharedFolders({ inputs, task }: Instance): string[] {
  const last = new Map(inputs.map(({ hostPath, name }) => [hostPath, name]));
  const hidden = inputs.filter(({ hostPath, name }) => last.get(hostPath) !== name);
  const read = new Set(task.inputs.map(({ hostPath }) => hostPath));
  const lost = task.image === null ? [] : task.outputs.filter(({ hostPath }) => read.has(hostPath));
  return [
    ...hidden.map(
      ({ hostPath, name }) =>
        `${quote(name)} and ${quote(last.get(hostPath))} are one folder: in Docker Kaapana mounts it for ${quote(last.get(hostPath))} only.`,
    ),
    ...lost.map(
      ({ name }) =>
        `The task has the output ${quote(name)} in the folder of an input: in Docker Kaapana mounts it read-only and for the input alone.`,
    ),
  ];
}

/** Channels of the template that the task does not bind are not mounted (`merge_io_channels`). */
function leftOut({ outputs, template }: Instance): string[] {
  const mounted = new Set(outputs.map(({ name }) => name));
  const lost = template.outputs.filter(({ name }) => !mounted.has(name));
  if (lost.length === 0) return [];
  const names = listInWords(
    lost.map(({ name }) => name),
    'and',
  );
  return [
    `The task does not bind ${names} of its template: it is not mounted, and what is written there is lost.`,
  ];
}

function config({ task }: Instance): string[] {
  const ignored = ['labels', 'annotations', 'env_vars', 'volumes', 'volume_mounts'].filter((key) => {
    const value = own(task.config, key);
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  });
  return ignored.length === 0 ? [] : [`Not used here: ${ignored.map((key) => `config/${key}`).join(', ')}.`];
}

function platformVariables({ env }: Instance): string[] {
  const set = env.filter(({ name }) => PLATFORM_VARIABLES.has(name)).map(({ name }) => name);
  return set.length === 0 ? [] : [`In a workflow Kaapana gives ${set.join(', ')} a value of its own.`];
}

/** DockerRunner writes the limit into `task.resources.limits`, which is None then. */
function withoutLimits({ task, hasLimit }: Instance, { format }: RunRequest): string[] {
  if (format !== 'kaapana-task' || !hasLimit || (task.resources?.limits ?? null) !== null) return [];
  return [
    'The task has no limits of its own to write the memory into: in Docker Kaapana fails here before the container starts.',
  ];
}
