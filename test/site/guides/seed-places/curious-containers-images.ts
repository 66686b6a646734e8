import type { SeedPlace } from './seed-place.ts';

const IMAGE = '/guides/red/image/';
const GPU = '/guides/red/gpu/';
const REGISTRY = '/guides/red/registry/';

/** Where each topic of the guide to images of Curious Containers is. */
export const PLACES: readonly SeedPlace[] = [
  {
    seed: 'data is is only handled inside of a running container',
    topic: 'data stays in the container',
    place: '/guides/red/#what-curious-containers-does-differently',
  },
  {
    seed: 'must be installed in the container image. These agents',
    topic: 'the agent: up to RED 6 in the image, copied in since',
    place: `${IMAGE}#1-know-what-is-asked`,
  },
  {
    seed: '`faice agent cwl`, `faice agent red` or CC-Agency',
    topic: 'what invokes the agent; faice agent red is gone',
    place: '/guides/red/connectors/#9-run-it-with-faice-itself',
  },
  {
    seed: 'provided by the `cc-core` python package',
    topic: 'cc-core is not installed in the image any more',
    place: `${IMAGE}#1-know-what-is-asked`,
  },
  {
    seed: 'two container engines `docker` and `nvidia-docker`',
    topic: 'nvidia-docker became part of docker in RED 8',
    place: `${GPU}#6-see-what-is-wrong-with-other-forms`,
  },
  { seed: '## Docker', topic: 'an image for docker', place: IMAGE },
  {
    seed: 'be it `FROM scratch` or from an existing base image',
    topic: 'a base of your own, or none',
    place: `${IMAGE}#7-three-ways-that-no-longer-work`,
  },
  {
    seed: 'we chose `docker.io/debian:9.5-slim` as a base image',
    topic: 'Debian 9 cannot be built upon any more',
    place: `${IMAGE}#7-three-ways-that-no-longer-work`,
  },
  {
    seed: 'a Python3 interpreter is always required',
    topic: 'Python 3.6 or later',
    place: `${IMAGE}#4-test-each-demand`,
  },
  {
    seed: 'we also install `pip3`, a package manager for Python3',
    topic: 'pip, now in a virtual environment',
    place: `${IMAGE}#3-write-the-dockerfile`,
  },
  {
    seed: 'set the `PATH` and `PYTHONPATH` environement variables',
    topic: 'PATH; PYTHONPATH is not needed with a virtual environment',
    place: `${IMAGE}#3-write-the-dockerfile`,
  },
  {
    seed: 'your own application also needs to be located',
    topic: 'the program on the PATH',
    place: `${IMAGE}#4-test-each-demand`,
  },
  {
    seed: 'executed as user with uid:gid set to `1000:1000`',
    topic: 'the user: 1000 up to RED 8, the USER of the image since RED 9',
    place: `${IMAGE}#4-test-each-demand`,
  },
  {
    seed: 'We can therefore create the first user called `cc`',
    topic: 'a user made in the Dockerfile',
    place: `${IMAGE}#3-write-the-dockerfile`,
  },
  {
    seed: 'setup with two additional connector packages',
    topic: 'connectors in the image',
    place: `${IMAGE}#3-write-the-dockerfile`,
  },
  {
    seed: 'For a more complete example we advise you to work',
    topic: 'a whole example',
    place: '/guides/red/#4-write-the-red-file',
  },
  {
    seed: '&& useradd -ms /bin/bash cc',
    topic: 'the Dockerfile, for RED 9',
    place: `${IMAGE}#3-write-the-dockerfile`,
  },
  {
    seed: 'pip3 install --no-input --user cc-core==6.0.0',
    topic: 'pip --user, refused by Debian 12',
    place: `${IMAGE}#7-three-ways-that-no-longer-work`,
  },
  {
    seed: '--user red-connector-ssh red-connector-xnat',
    topic: 'the connectors of SSH and XNAT',
    place: '/guides/red/connectors/#2-write-the-program-and-its-image',
  },
  {
    seed: '# add commands here to install your application',
    topic: 'the application in the Dockerfile',
    place: `${IMAGE}#3-write-the-dockerfile`,
  },
  {
    seed: 'docker build -t docker.io/myorganization/myimage .',
    topic: 'build and tag',
    place: `${REGISTRY}#2-make-an-image-and-give-it-its-address`,
  },
  {
    seed: 'we tagged the image with a URL',
    topic: 'what a tag means, Docker Hub, a registry of your own',
    place: `${REGISTRY}#5-with-docker-hub-or-a-registry-of-your-institute`,
  },
  { seed: 'docker login docker.io', topic: 'log in', place: `${REGISTRY}#3-log-in-and-push` },
  {
    seed: 'docker push docker.io/myorganization/myimage',
    topic: 'push',
    place: `${REGISTRY}#3-log-in-and-push`,
  },
  {
    seed: '`container.settings.image.auth.username`',
    topic: 'credentials of a registry in the RED file',
    place: `${REGISTRY}#4-open-it-from-a-red-file`,
  },
  { seed: '## Nvidia-Docker', topic: 'an image for a GPU', place: GPU },
  {
    seed: 'switch from `container.engine: "docker"`',
    topic: 'the engine stays docker, and gpus is one of its settings',
    place: `${GPU}#5-write-the-red-file`,
  },
  {
    seed: 'start your Dockerfile with `FROM nvidia/cuda:9.0-base`',
    topic: 'a base image with CUDA',
    place: `${GPU}#3-write-the-image`,
  },
  {
    seed: 'must support the desired cuda version',
    topic: 'driver and CUDA must fit together',
    place: `${GPU}#4-choose-a-cuda-tag-that-exists`,
  },
  { seed: 'TODO', topic: 'the Dockerfile for CUDA, whole', place: `${GPU}#3-write-the-image` },
  {
    seed: 'complete list of available Cuda base images',
    topic: 'which tags exist, and how to ask for one',
    place: `${GPU}#4-choose-a-cuda-tag-that-exists`,
  },
];
