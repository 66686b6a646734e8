import type { SystemEnvironment } from '../system-environment.ts';

const WORKER = 'https://github.com/qurit/raiven/blob/7908636/backend/api/pipelining/_tasks';

/** A container as RAIVEN's worker starts it. */
export const raiven: SystemEnvironment = {
  name: 'RAIVEN',
  format: 'raiven',
  bound: { name: 'input', kind: 'folder' },
  words: {
    inputs: 'One folder, `/mnt/raiven/input`, read-only.',
    outputs: 'One folder, `/mnt/raiven/output`.',
    files: 'None.',
    variables:
      '`RAIVEN_INPUT_DIR` and `RAIVEN_OUTPUT_DIR`. `RAIVEN_INITIATOR_AET` and `RAIVEN_INITIATOR_HOST` where somebody sent the images; missing where a person started the run.',
    command: 'The `ENTRYPOINT` and `CMD` of the image.',
    folder: 'The `WORKDIR` of the image.',
    user: 'The `USER` of the image. The folders belong to root.',
    network: 'Open.',
    limits: 'None, of time neither.',
    gpus: 'None, and there is no way to ask for one.',
    kept: 'What lies in the output folder. Only files that end in `.dcm` are sent on. Of what the program printed, standard error, where it failed.',
    success: 'Exit code 0, though the output folder be empty.',
  },
  sources: [
    { label: 'run.py', href: `${WORKER}/run.py` },
    { label: 'utils.py', href: `${WORKER}/utils.py` },
  ],
};
