import type { SeedPlace } from './seed-place.ts';

const WHY = '/guides/containers/why/';
const IMAGES = '/guides/containers/images/';
const RUN = '/guides/containers/run/';
const GREET = '/guides/containers/greet/';
const VOLUMES = '/guides/containers/volumes/';
const NETWORK = '/guides/containers/network/';
const PROBLEM = `${WHY}#1-the-problem-a-program-is-more-than-its-file`;
const IDEA = `${WHY}#2-the-idea-pack-it-all-once`;
const WORDS = `${WHY}#4-the-words-that-you-need`;
const WHO = `${WHY}#5-who-does-what`;

/** The note's own contents: background, containers and images, up to its first web app. */
const ROWS: readonly (readonly [seed: string, topic: string, place: string])[] = [
  // The outline of the note, and what it is about.
  ['# Containerization with Docker', 'containers from nothing', WHY],
  ['## Introduction', 'what is taught, for whom', '/start/'],
  ['# Outline', 'the way through the pages', '/start/#where-to-go'],
  ['[Problem definition](#Problem)', 'why containers', PROBLEM],
  [
    '    * Scope',
    'what containers are for, and what they do not solve',
    `${WHY}#7-what-a-container-does-not-solve`,
  ],
  ['    * Fields', 'research platforms, servers, clients', '/start/#pick-your-system'],
  ['[Best solution](#Solution)', 'why containers', IDEA],
  ['The basic idea of containerization', 'the idea', IDEA],
  ['    * Runnable anywhere', 'runs anywhere', IDEA],
  ['Opportunities: local development runnable on the cloud', 'what it is good for', IDEA],
  ['[Terminology](#Terminology)', 'words', WORDS],
  ['Essential: images, containers, Dockerfile, build', 'words needed at once', WORDS],
  ['Additional: registry, repository, volume, network', 'words for later', WORDS],
  ['[Architecture](#Architecture)', 'architecture', WHO],
  ['    * Docker client', 'client', WHO],
  ['    * Docker daemon', 'daemon', WHO],
  ['Diagrams from various tutorials or draw our own', 'diagrams, drawn by ourselves', WHO],
  ['[Local requirements](#Local-requirements)', 'what must be installed', '/start/docker/#1-install-it'],
  ['    * Docker Desktop', 'Docker Desktop', '/start/docker/#1-install-it'],
  ['    * Docker Hub account', 'account', '/start/accounts/#1-do-you-need-one'],
  ['    * Installation', 'installation', '/start/docker/#1-install-it'],
  ['[Basic starter commands](#Basic-commands)', 'first commands', RUN],
  ['    * Browsing images', 'find images', `${IMAGES}#1-find-an-image`],
  ['    * Pushing and pulling', 'pull', `${IMAGES}#7-pull-and-pin-by-digest`],
  ['    * Run examples', 'run', `${RUN}#2-say-what-to-run`],
  ['Shell access: Python and bash', 'prompts and shells', `${RUN}#5-a-shell`],
  ['    * Build custom images', 'an image of your own', `${GREET}#2-write-the-dockerfile`],
  ['[A simple example](#A-simple-example)', 'a web app', '/guides/containers/greet-app/'],
  ['    * Gradio app', 'a Gradio app', '/guides/containers/greet-app/#1-write-the-program'],
  ['    * Expose a port', 'ports', '/guides/containers/greet-app/#4-start-it-and-get-no-page'],
  [
    '    * Pip install a library',
    'install a package',
    '/guides/containers/greet-app/#3-write-the-dockerfile',
  ],
  ['    * Save output to a file', 'output in a file', `${VOLUMES}#1-a-program-that-writes-a-file`],
  ['[Our img2vid example](#Our-img2vid-example)', 'img2vid', '/guides/containers/frames-to-video/'],
  [
    'Use the img2vid.py file to start',
    'the program',
    '/guides/containers/frames-to-video/#1-write-the-program',
  ],
  [
    'Bake into image and run as executable',
    'as a command',
    '/guides/containers/frames-to-video/#5-make-the-video',
  ],
  ['Bake into a Gradio app, and run locally', 'as an app', '/guides/containers/img2vid-app/#3-write-the-app'],
  ['* Recap', 'all words once more', WORDS],
  ['Images, containers, running, building', 'words', WORDS],
  ['Volumes, port exposure, isolated environments', 'volumes, ports, isolation', VOLUMES],
  ['Gradio app, img2vid example', 'img2vid as an app', '/guides/containers/img2vid-app/'],
  [
    'Installing dependencies, uploading and downloading',
    'upload and download',
    '/guides/containers/img2vid-app/#7-use-it',
  ],

  // Background.
  ['# Background', 'background', WHY],
  ['## Problem', 'one program, many machines', PROBLEM],
  ['Often, systems require specific drivers', 'drivers, libraries, languages', PROBLEM],
  ['OS-level virtualization', 'virtual machines', `${WHY}#3-a-container-is-not-a-virtual-machine`],
  ['Many Python projects nowadays make use', 'pip, conda, Maven, Cargo are not enough', PROBLEM],
  ['## Solution', 'pack all of it', IDEA],
  [
    'without compatibility issues',
    'claimed without limits; the limits',
    `${WHY}#7-what-a-container-does-not-solve`,
  ],
  ['# Docker ', 'Docker, since 2013, open source', IDEA],
  ['## Terminology', 'words', WORDS],
  ['An **_image_** is', 'image', WORDS],
  ['A **_container_** is', 'container', WORDS],
  [
    'making them secure and portable',
    'said too much: no wall against attackers',
    `${WHY}#3-a-container-is-not-a-virtual-machine`,
  ],
  ['The **_Dockerfile_** is', 'Dockerfile', WORDS],
  [
    'Each line represents a "layer"',
    'layers: only steps that change files',
    `${WHY}#6-an-image-is-a-pile-of-layers`,
  ],
  ['A **_build_** is', 'build', WORDS],
  ['The **_host machine_** is', 'host', WORDS],
  ['A **registry** is', 'registry', WORDS],
  ['A **repository** is', 'repository', WORDS],
  ['A **volume** is', 'volume', VOLUMES],
  ['is deleted on container exit', 'wrong: when it is removed', `${RUN}#6-what-stays-behind`],
  ['**Networks** are', 'networks', NETWORK],
  ['## Architecture', 'architecture', WHO],
  ['They share the host operating system', 'the kernel', `${WHY}#3-a-container-is-not-a-virtual-machine`],
  [
    'This CLI is the fastest way to interact',
    'windows instead of a terminal',
    '/start/editor/#3-the-dashboard-of-docker-desktop',
  ],
  ['The Docker client communicates with', 'client and daemon', WHO],
  ['## Local requirements', 'what must be installed', '/start/docker/'],
  [
    'free for teams under 250 or less than',
    'wrong: both limits must hold',
    '/start/docker/#the-licence-of-docker-desktop',
  ],
  ["then you don't need an account", 'when an account is needed', '/start/accounts/#1-do-you-need-one'],
  ['You can easily log in to your Docker Hub', 'log in', '/start/accounts/#2-log-in'],
  ['Login with your Docker ID to push and pull', 'log in', '/start/accounts/#2-log-in'],
  ['log in through the Docker Desktop GUI', 'log in with a window', '/start/accounts/#2-log-in'],

  // Images.
  ['## Basic commands', 'first commands', RUN],
  ['### Browsing images', 'list images', `${IMAGES}#5-see-what-is-on-your-machine`],
  ['$ docker images', 'list images', `${IMAGES}#5-see-what-is-on-your-machine`],
  ['and find an image to download', 'find an image', `${IMAGES}#1-find-an-image`],
  ['### Pulling and pushing images', 'pull', `${IMAGES}#7-pull-and-pin-by-digest`],
  [
    'based on Debian 11 slim',
    'wrong: slim, bullseye and alpine',
    `${IMAGES}#3-choose-a-tag-slim-alpine-or-neither`,
  ],
  [
    '$ docker pull python:3.11-bullseye',
    'its output was that of another command',
    `${IMAGES}#7-pull-and-pin-by-digest`,
  ],

  // Running.
  ['Nothing happens. ', 'nothing happens', `${RUN}#1-nothing-happens`],
  ['$ docker run python:3.11.9-bullseye python --version', 'a version', `${RUN}#2-say-what-to-run`],
  ["can't open file '//greet.py'", 'a file that is not there', `${RUN}#3-cant-open-file`],
  ['The container can only see inside its own', 'isolation', `${RUN}#3-cant-open-file`],
  ['$ docker run --rm -it python:3.11.9-bullseye python', "Python's prompt", `${RUN}#4-pythons-prompt`],
  ['f5cz1337a85e', 'a shell; the prompt was invented', `${RUN}#5-a-shell`],
  [
    'Python is installed, along with `git`',
    'wrong: none of them is there',
    `${IMAGES}#4-know-what-is-not-in-it`,
  ],

  // The first three images.
  ['### Build custom images', 'a recipe', `${GREET}#2-write-the-dockerfile`],
  [
    'creating a base image that includes these steps',
    'a base image of a team',
    `${GREET}#2-write-the-dockerfile`,
  ],
  ['COPY greet.py /app', 'the first Dockerfile, with CMD', `${GREET}#4-see-how-it-fails`],
  ['$ docker build -t greet-app:1 .', 'build', `${GREET}#3-build-the-image-and-run-it`],
  ['$ docker run greet-app:1', 'run', `${GREET}#3-build-the-image-and-run-it`],
  ['greet(sys.argv[1], int(sys.argv[2]))', 'greet 2: arguments', `${GREET}#1-use-somebody-elses-container`],
  ['ENTRYPOINT ["python", "greet2.py"]', 'ENTRYPOINT', `${GREET}#2-write-the-dockerfile`],
  [
    '$ docker run greet2-app "hello earthling " 2',
    'wrong name of the image',
    `${GREET}#3-build-the-image-and-run-it`,
  ],
  ['isolated and stateless', 'files need a way out', `${GREET}#6-let-it-read-and-write-your-files`],
  [
    'def store_greeting(x, n, output_file, ext="txt")',
    'greet 3: a file',
    `${VOLUMES}#1-a-program-that-writes-a-file`,
  ],
  ['ENV OUTPUT_DIR /output', 'greet 3: ENV, in its old form', `${VOLUMES}#1-a-program-that-writes-a-file`],
  ['Notice the `VOLUME` instruction', 'VOLUME', `${VOLUMES}#6-volume-in-a-dockerfile`],
  ['we need to use the `-v` flag', 'bind mount', `${VOLUMES}#2-a-folder-of-yours-a-bind-mount`],
  ['$ cat local_output.txt', 'wrong path of the result', `${VOLUMES}#2-a-folder-of-yours-a-bind-mount`],
  ['created a named volume', 'named volume, shared', `${VOLUMES}#4-two-containers-one-volume`],

  // The end of the note.
  ['# Conclusion', 'all words once more', WORDS],
];

export const PLACES: readonly SeedPlace[] = ROWS.map(([seed, topic, place]) => ({ seed, topic, place }));
