import type { RunProblemText } from './run-problem-text.ts';

/** Why there is no image to start. */
export const imageProblems: readonly RunProblemText[] = [
  {
    id: 'run/build-failed',
    title: 'The image could not be built',
    meaning: 'A step of the Dockerfile failed, or the builder could not begin. Nothing was started.',
    mend: 'Read the last lines of the build above the message; the line of the Dockerfile is the one to look at.',
  },
  {
    id: 'run/build-context',
    title: 'The folder cannot be handed to a builder',
    meaning:
      'All of the folder beside the Dockerfile but what .dockerignore leaves out is sent to the engine, and something in it cannot be read.',
    mend: 'Make the file readable, or name it in .dockerignore.',
  },
  {
    id: 'run/no-such-image',
    title: 'There is no such image',
    meaning: 'Neither the engine nor the registry has an image of this name and tag.',
    mend: 'Compare the name with `docker images`. A tag that a registry had once may have been withdrawn.',
  },
  {
    id: 'run/registry-denied',
    title: 'The registry wants a login',
    meaning:
      'The image is not public, or it does not exist: a registry says the same of both, so that nobody can guess names.',
    mend: 'Compare the name letter by letter, then run `docker login` for that registry.',
  },
  {
    id: 'run/registry-limit',
    title: 'The registry refuses further pulls for some time',
    meaning: 'Pulls are counted by address; without a login the number is small.',
    mend: 'Run `docker login`, wait, or pull from a mirror.',
  },
  {
    id: 'run/pull-failed',
    title: 'The image could not be pulled',
    meaning: 'The engine reached no registry, or the registry failed.',
    mend: 'Look whether the engine has a network and the name of the registry is right; an image that was saved elsewhere comes in with `docker load`.',
  },
  {
    id: 'run/image-platform',
    title: 'The image is not made for this platform',
    meaning: 'It exists for other processor architectures than the one that was asked for.',
    mend: 'Ask for one that it has with --platform, or build it for this one.',
  },
  {
    id: 'run/emulated',
    title: 'The image is for another processor',
    meaning:
      'Its programs run only where the host emulates that processor, and much slower. Without emulation they end at once with `exec format error`.',
    mend: 'Build the image for the platform of the engine, or install the emulator: `docker run --privileged --rm tonistiigi/binfmt --install all`.',
  },
  {
    id: 'run/env-overridden',
    title: 'A variable of the image is set to something else',
    meaning:
      'The Dockerfile sets it with ENV, and the manifest or a setting of this run sets it to another value. The image loses on every platform, without a word.',
    mend: 'Where the value of the image is the right one, leave the variable out of the manifest or repeat that value there.',
  },
];
