import type { Explanations } from '../../explanations.ts';

/** What each problem of this format means. */
export const explanations: Explanations = {
  'no-dockerfile': [
    'RAIVEN builds the folder or zip that is uploaded, and needs a file called Dockerfile at its root.',
    'Move the Dockerfile there, together with all that it copies. A zip must hold the files themselves, not a folder with them.',
  ],
  'retired-name': [
    'RAIVEN was called PICOM once. The variables of that time are no longer set, and a program that reads one stops with a KeyError.',
    'Write RAIVEN_ in place of PICOM_.',
  ],
  'variable-for-local-runs': [
    'RAIVEN sets the two folders for every run. A run by hand, with docker run, lacks them.',
    'Set them with ENV in the Dockerfile, or with -e on the command line.',
  ],
  'overridden-variable': [
    'The Dockerfile sets a folder to another path than RAIVEN does, and RAIVEN wins.',
    'Set it to the path that RAIVEN uses.',
  ],
  'no-command': [
    'RAIVEN starts the image without a command, so the image must say what to run.',
    'Add CMD or ENTRYPOINT.',
  ],
  'hidden-by-mount': [
    'RAIVEN mounts its own folders at /mnt/raiven/input and /mnt/raiven/output. What the image holds there is hidden.',
    'Copy it to another folder.',
  ],
  'user-cannot-write': [
    'The output folder is made by the worker of RAIVEN. A user without its rights cannot write there.',
    'Run as root: leave USER out.',
  ],
  'unused-port': ['RAIVEN publishes no ports of a container.', 'Remove EXPOSE.'],
  'classic-builder': [
    'The worker of RAIVEN builds through docker-py, which uses the classic builder of Docker. What only BuildKit knows is refused there.',
    'Write it without: RUN chmod in place of COPY --chmod, a file in place of a text inside of the Dockerfile.',
  ],
  'written-input': [
    'RAIVEN mounts the input folder read-only, and the program writes into it.',
    'Write to the output folder.',
  ],
};
