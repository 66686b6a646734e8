import type { SystemEnvironment } from '../system-environment.ts';

const SOURCE = 'https://github.com/curious-containers/curious-containers/blob/e6b4f13';

/** An experiment as Curious Containers' agent runs it. */
export const red: SystemEnvironment = {
  name: 'Curious Containers',
  format: 'red',
  bound: { name: 'text_file', kind: 'file' },
  words: {
    inputs:
      'Fetched by connectors in the container, below `/cc/inputs`, in a folder with a random name. A file lies there under its `basename`, or under the name of the input. The command gets the path as an argument, and may change the file.',
    outputs: 'Looked for in `/cc/outputs`, by the `glob` of each output, and sent away by connectors.',
    files: 'The agent, a Python program, and what it is told, in `/cc`.',
    variables: 'Those of the image.',
    command:
      'The `baseCommand` and its arguments, by the agent. The container itself is started with `/bin/sh` as its command, which waits; an `ENTRYPOINT` would get that as an argument, so the image must have none.',
    folder: '`/cc/outputs`.',
    user: 'The `USER` of the image. Up to RED 8 it was user 1000.',
    network: 'Open.',
    limits: '`ram`, in MB, for memory and swap together. 4096 open files.',
    gpus: 'As `gpus` says, by a `count` or by the memory of each (`vramMin`).',
    kept: 'What the globs of the outputs find, each exactly one thing. All else goes with the container.',
    success: 'Exit code 0, and every output that is not optional is found once.',
  },
  sources: [
    {
      label: 'red_to_restricted_red.py',
      href: `${SOURCE}/cc-core/cc_core/commons/red_to_restricted_red.py`,
    },
    { label: 'docker.py', href: `${SOURCE}/cc-faice/cc_faice/commons/docker.py` },
  ],
};
