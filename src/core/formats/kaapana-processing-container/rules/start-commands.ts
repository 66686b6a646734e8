import { own } from '../../../document/as-object.ts';
import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import { withoutOthersDockerfiles } from '../../dockerfile/whose-dockerfile.ts';
import type { Rule } from '../../format-definition.ts';
import { templates } from '../lists.ts';
import { nearestOf } from '../neighbours.ts';

/**
 * The command of a template against ENTRYPOINT and CMD of the Dockerfile beside it: docker-py's `command` stands in for
 * CMD, the `command` of a Kubernetes container for ENTRYPOINT (DockerRunner.py and KubernetesRunner.py, kaapana 09bb59b).
 */
export const startCommands: Rule = (context) => {
  const beside = nearestOf('dockerfile', {
    neighbours: withoutOthersDockerfiles('Kaapana', context.neighbours),
  });
  const stage = beside === null ? null : finalStage(beside.document);
  if (beside === null || stage === null) return [];
  const { document } = context;
  const starts = stage.entrypoint !== null && stage.entrypoint.value.words.length > 0;
  return templates(document).flatMap(({ value, pointer }): Finding[] => {
    const command = own(value, 'command');
    const at = childPointer(pointer, 'command');
    if (Array.isArray(command) && command.length > 0) {
      if (!starts || stage.entrypoint === null) return [];
      return [
        {
          id: 'entrypoint-and-command',
          severity: 'warning',
          message:
            'The image has an ENTRYPOINT, so this command means two things: in Docker it is handed to the ENTRYPOINT as arguments, on Kubernetes it is started in its place.',
          help: 'Remove the ENTRYPOINT from the Dockerfile, or leave the command out.',
          pointer: at,
          span: keySpan(at, document),
          related: [
            {
              message: 'The ENTRYPOINT stands here.',
              span: valueSpan(stage.entrypoint.pointer, beside.document),
              neighbour: beside.file,
            },
          ],
        },
      ];
    }
    if (starts || stage.cmd !== null) return [];
    return [
      {
        id: 'no-command',
        severity: 'warning',
        message:
          'Neither this template nor the Dockerfile says what to start, so the container runs what the base image runs, mostly a shell that ends at once.',
        help: 'Give the template a command, one word per entry: ["python3", "main.py"].',
        pointer,
        span: keySpan(childPointer(pointer, 'identifier'), document),
        related: [
          {
            message: 'The base image.',
            span: valueSpan(stage.base.pointer, beside.document),
            neighbour: beside.file,
          },
        ],
      },
    ];
  });
};
