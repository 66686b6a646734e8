import { fileNameOf } from '../bindings/file-name-of.ts';
import { inputRefusals } from '../bindings/input-refusals.ts';
import { settingRefusals } from '../bindings/setting-refusals.ts';
import type { ContainerRun, InputMount } from '../container-run.ts';
import { begunRun } from '../defaults/begun-run.ts';
import { expectedTree } from '../defaults/expected-tree.ts';
import { plannedGpus } from '../defaults/planned-gpus.ts';
import { plannedImage } from '../defaults/planned-image.ts';
import { plannedNetwork } from '../defaults/planned-network.ts';
import { plannedOne } from '../defaults/planned-one.ts';
import { refused } from '../defaults/refused.ts';
import type { Planned, Refusal } from '../planned.ts';
import type { BoundInput, RunRequest } from '../run-request.ts';
import {
  RAIVEN_INITIATOR as INITIATOR,
  RAIVEN_INPUT as INPUT,
  RAIVEN_OUTPUT as OUTPUT,
} from './raiven-contract.ts';

const OWNER = 'A RAIVEN container';
const INPUT_WORDS = { owner: OWNER, one: 'input', many: 'inputs' };
const SETTING_WORDS = { owner: OWNER, one: 'variable', many: 'variables' };

const NO_IMAGE: Refusal = {
  id: 'run/no-image',
  message: 'There is no Dockerfile, and RAIVEN builds one at the root of the folder.',
  help: 'Put a Dockerfile at the root of the folder, or name an image with --image.',
};

/**
 * A container as RAIVEN's worker starts it (backend/api/pipelining/_tasks/run.py, `run_node_task`, and utils.py,
 * raiven 7908636): two folders, two variables, nothing else. It takes a run that wrote nothing for a success; here the
 * output must hold a file.
 */
export function planRaiven(request: RunRequest): Planned {
  const image = plannedImage(request, null);
  const refusals = [
    ...inputRefusals(request.inputs, [{ name: 'input', required: true, kind: 'either' }], INPUT_WORDS),
    ...settingRefusals(request.settings, INITIATOR, SETTING_WORDS),
    ...templateRefusals(request),
  ];
  const [input] = request.inputs;
  if (image === null) return refused(...refusals, NO_IMAGE);
  if (refusals.length > 0 || input === undefined) return refused(...refusals);
  return plannedOne(withFolders(begunRun(request, image), request, input));
}

function templateRefusals({ template }: RunRequest): Refusal[] {
  if (template === null) return [];
  return [
    {
      id: 'run/unknown-template',
      message: 'A RAIVEN container has no templates.',
      help: 'Leave out --template; it is for Kaapana.',
    },
  ];
}

function withFolders(begun: ContainerRun, request: RunRequest, input: BoundInput): ContainerRun {
  const gpus = plannedGpus(request, null);
  const network = plannedNetwork(request, 'RAIVEN');
  const alone = input.kind === 'file';
  return {
    ...begun,
    environment: [
      ...INITIATOR.flatMap((name) =>
        request.settings
          .filter(({ key }) => key === name)
          .map(({ value, secret }) => ({ name, value, secret })),
      ),
      { name: 'RAIVEN_INPUT_DIR', value: INPUT, secret: false },
      { name: 'RAIVEN_OUTPUT_DIR', value: OUTPUT, secret: false },
    ],
    inputs: [mountOf(input)],
    // What the image has at that place is hidden by a folder on RAIVEN, and so it is here.
    scratch: alone ? [INPUT] : [],
    outputs: [{ name: 'output', source: request.output, target: OUTPUT }],
    expected: [expectedTree('output')],
    network: network.network,
    gpus: gpus.gpus,
    notes: [
      ...network.notes,
      'RAIVEN takes a run that writes no file for a success; here that is a failure.',
      ...(gpus.gpus === null
        ? []
        : ['RAIVEN gives no container a GPU; here this one gets what --gpus says.']),
      ...(alone
        ? ['A single file is bound, so the folder around it can be written to; on RAIVEN it cannot.']
        : []),
    ],
  };
}

function mountOf({ name, path, kind }: BoundInput): InputMount {
  return { name, source: path, target: kind === 'file' ? `${INPUT}/${fileNameOf(path)}` : INPUT };
}
