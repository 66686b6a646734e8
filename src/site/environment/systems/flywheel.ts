import type { SystemEnvironment } from '../system-environment.ts';

/** A gear as Flywheel starts it. */
export const flywheel: SystemEnvironment = {
  name: 'Flywheel',
  format: 'flywheel-gear',
  bound: { name: 'archive', kind: 'file' },
  words: {
    inputs:
      'One file for each input, as `/flywheel/v0/input/NAME/FILE`. Other kinds of inputs, such as an API key, stand in `config.json`.',
    outputs: 'One folder, `/flywheel/v0/output`.',
    files:
      '`/flywheel/v0/config.json`: options, inputs with what is known of them, destination. `/flywheel/v0/manifest.json`, and the empty folder `/flywheel/v0/work`.',
    variables:
      '`environment` of the manifest. The specification promises no variable of the image but `PATH`; its command line tool keeps them.',
    command:
      'The `command` of the manifest, by `bash -c`; without one `/flywheel/v0/run`. The `ENTRYPOINT` of the image does not count.',
    folder: '`/flywheel/v0`.',
    user: 'Root, unless `custom.flywheel` says otherwise.',
    network: 'There in practice; promised only with the capability `networking`.',
    limits: 'As the site sets them. The manifest has none.',
    gpus: 'As the site sets them. The manifest has none.',
    kept: 'What lies in the output folder, and what `.metadata.json` in it says.',
    success: 'Exit code 0.',
  },
  sources: [
    {
      label: 'the specification of gears',
      href: 'https://github.com/flywheel-io/gears/tree/4442b79/spec',
    },
    {
      label: 'jobs.py, in a copy of the server',
      href: 'https://github.com/kofalt/core/blob/3b19171/api/jobs/jobs.py',
    },
  ],
};
