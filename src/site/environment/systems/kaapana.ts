import { PLATFORM_VARIABLES } from '../../../core/index.ts';
import type { SystemEnvironment } from '../system-environment.ts';

const SOURCE = 'https://github.com/kaapana/kaapana/blob/09bb59b202c75a0174c8eabf5a7910fd2dfda21d';

/** A task as Kaapana's runners start it, for Docker and for Kubernetes. */
export const kaapana: SystemEnvironment = {
  name: 'Kaapana',
  format: 'kaapana-processing-container',
  bound: { name: 'series', kind: 'folder' },
  words: {
    inputs:
      'A folder for each input channel, at its `mounted_path`. Read-only in Docker, writable on Kubernetes.',
    outputs: 'A folder for each output channel, at its `mounted_path`.',
    files: 'None.',
    variables: `Those of the template and the task. In a workflow ${PLATFORM_VARIABLES.size} more, a client secret and a password among them: ${[...PLATFORM_VARIABLES].map((name) => `\`${name}\``).join(', ')}.`,
    command:
      'The `command` of the template or the task. In Docker it replaces `CMD` and is handed to `ENTRYPOINT`; on Kubernetes it replaces `ENTRYPOINT`.',
    folder: 'The `WORKDIR` of the image.',
    user: 'The `USER` of the image. The folders belong to root.',
    network: 'Open.',
    limits:
      'In Docker the memory alone: the larger one of the limit and what the scale rules make of the inputs. On Kubernetes all of `resources`; a task of a workflow ends after 90 minutes.',
    gpus: 'On Kubernetes as `nvidia.com/gpu` in `limits` says. In Docker none.',
    kept: 'What lies in the output channels. A channel that the task does not bind is not mounted, and lost.',
    success:
      'Exit code 0, though every channel be empty. In a workflow 126 means that the task is to be skipped. In Docker, the command that runs a task ends with 0 whatever happened.',
  },
  sources: [
    { label: 'DockerRunner.py', href: `${SOURCE}/lib/task_api/task_api/runners/DockerRunner.py` },
    { label: 'KubernetesRunner.py', href: `${SOURCE}/lib/task_api/task_api/runners/KubernetesRunner.py` },
    {
      label: 'KaapanaTaskOperator.py',
      href: `${SOURCE}/services/base/workflow-api/docker/files/app/adapters/engine_utils/KaapanaTaskOperator.py`,
    },
  ],
};
