import type { Explanations } from '../../explanations.ts';
import { bothExplanations } from '../kaapana-processing-container/both-explanations.ts';

/** What each problem of this format means. */
export const explanations: Explanations = {
  ...bothExplanations,
  'literal-braces': [
    'Kaapana renders a task with Jinja2. Braces that name neither env nor custom are replaced too, mostly by nothing; a mark that lost one of its braces is left as it is.',
    'Write {{ env.NAME }} for a variable of the environment. Braces that shall stay go between {% raw %} and {% endraw %}.',
  ],
  'unknown-template': [
    'The task names a template that the processing container beside it does not have. Kaapana validates the task and fails when it starts it.',
    'Write the identifier of a template that is there.',
  ],
  'unknown-channel': [
    'The task binds a folder to a channel that its template does not have. Kaapana drops the folder, and nothing says so.',
    'Write the name of a channel of the template.',
  ],
  'unbound-channel': [
    'A channel of the template has no folder in the task. Nothing is mounted there: an input is missing, and what is written to an output is lost with the container.',
    'Bind a folder to it.',
  ],
  'unknown-variable': [
    'The task sets a variable that its template does not declare, and that is nearly called as one that it does. The container gets both.',
    'Write the name that the template has, if that is meant.',
  ],
  'relative-host-path': [
    'The path of a folder on the host is not absolute. Kaapana hands it to Docker as it is, which refuses it or takes it for the name of a volume.',
    'Write the whole path, or begin with a variable: {{ env.PWD }}/data.',
  ],
  'same-host-folder': [
    'Two inputs, or two outputs, are one folder of the host. In Docker Kaapana mounts each folder once, for the last of them.',
    'Give each channel a folder of its own.',
  ],
  'output-is-input': [
    'An output is the folder of an input. In Docker Kaapana mounts it once, for the input and read-only, so the output is not mounted.',
    'Give the output a folder of its own.',
  ],
  'task-without-limits': [
    'A scale rule or the template limits the memory. In Docker Kaapana writes the limit into the resources of the task, and fails where the task has none.',
    "Give the task resources with limits and requests. They stand in for all of the template's.",
  ],
  'null-env': [
    'env is null. The validator accepts that, and both runners fail on it.',
    'Write an empty list, or leave env out.',
  ],
  'config-dropped': [
    'config fits neither the model for Kubernetes nor that for Docker. Kaapana accepts it all the same and keeps nothing but the labels, so that a run on Kubernetes fails.',
    'Write "k8s" or "docker" as type, and texts where texts belong.',
  ],
  'unknown-config-key': [
    'config has a key that nearly is one of those that the runners read. Kaapana keeps it and never looks at it.',
    'Rename it.',
  ],
  'no-pull-secret': [
    'On Kubernetes Kaapana pulls the image to read its templates, with the first of the secrets, and fails with IndexError where there is none.',
    'Give registryUrl, registryUsername and registryPassword, or imagePullSecrets.',
  ],
  'written-password': [
    'The password of a registry stands in the file.',
    'Take it from the environment: "{{ env.registryPassword }}".',
  ],
  'image-name': [
    'The task asks for another image than the Dockerfile beside it builds, by its LABEL IMAGE.',
    'Name the image that holds the template.',
  ],
};
