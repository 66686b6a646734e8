import { parseDockerfile } from '../../document/dockerfile/parse-dockerfile.ts';
import { RAIVEN_INITIATOR, RAIVEN_INPUT, RAIVEN_OUTPUT } from '../../run/raiven/raiven-contract.ts';
import type { RunRequest } from '../../run/run-request.ts';
import { describeDockerfile } from './describe-dockerfile.ts';
import type { Description } from './description.ts';
import { imageFacts } from './image-facts.ts';
import { textOption } from './text-option.ts';

/** A container for RAIVEN: two folders, and the variables that name them. */
export function describeRaiven(request: RunRequest): Description {
  const { document } = parseDockerfile(request.text);
  const facts = imageFacts(document);
  return {
    ...describeDockerfile(request),
    title: facts?.title ?? 'A container for RAIVEN',
    inputs: [
      {
        name: 'input',
        path: RAIVEN_INPUT,
        kind: 'either',
        list: false,
        required: true,
        example: null,
        description: 'The images that somebody sent: a folder, or a single file.',
      },
    ],
    outputs: [
      {
        name: 'output',
        path: RAIVEN_OUTPUT,
        folder: '',
        required: true,
        description: 'Every file in it becomes a result.',
      },
    ],
    options: RAIVEN_INITIATOR.map((name) => textOption(name, { description: INITIATOR[name] ?? null })),
    variables: new Map(
      Object.entries(PLATFORM).map(([name, { value, description }]) => [
        name,
        { value, by: 'platform', description },
      ]),
    ),
    notes: [],
  };
}

const PLATFORM: Readonly<Record<string, { readonly value: string; readonly description: string }>> = {
  RAIVEN_INPUT_DIR: { value: RAIVEN_INPUT, description: 'The folder to read from.' },
  RAIVEN_OUTPUT_DIR: { value: RAIVEN_OUTPUT, description: 'The folder to write to.' },
};

const INITIATOR: Readonly<Record<string, string>> = {
  RAIVEN_INITIATOR_AET: 'The DICOM name of who sent the images; RAIVEN sets it where somebody did.',
  RAIVEN_INITIATOR_HOST: 'The address of who sent the images; RAIVEN sets it where somebody did.',
};
