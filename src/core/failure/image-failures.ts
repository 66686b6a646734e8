import type { KnownFailure } from './known-failure.ts';

/** Failures while an image is built or pulled. */
export const imageFailures: readonly KnownFailure[] = [
  {
    id: 'rate-limit',
    phase: 'pull',
    title: 'The registry refuses further pulls for some time.',
    patterns: [
      /toomanyrequests/i,
      /You have reached your (?:unauthenticated )?pull rate limit/,
      /429 Too Many Requests/i,
    ],
    cause:
      'Docker Hub counts the pulls of an address; without a login the count is small and shared with everybody behind it.',
    remedy: 'Run `docker login`, wait, or pull from a mirror.',
    seen: ['docs.docker.com/docker-hub/usage'],
  },
  {
    id: 'pull-denied',
    phase: 'pull',
    title: 'There is no image $1, or it is not yours to pull.',
    patterns: [
      /pull access denied for (\S{1,200}), repository does not exist/,
      /pull access denied/,
      /no basic auth credentials/,
      /Error response from daemon: (?:denied|unauthorized)\.?$/,
      /(?:denied|unauthorized): .{0,80}(?:authentication required|requested access)/,
    ],
    cause:
      'The name is misspelt, or it is an image of this machine under another tag, or the registry wants a login.',
    remedy: 'Compare the name with `docker images` first; then run `docker login` for that registry.',
    seen: ['JonathanPrexl/SenPa-MAE#1'],
  },
  {
    id: 'tag-withdrawn',
    phase: 'pull',
    title: 'The registry has no $1.',
    patterns: [/manifest for (\S{1,200}) not found: manifest unknown/, /manifest unknown/],
    cause:
      'The tag never existed or was withdrawn, as all images with CUDA 10 and `nvidia/cuda:latest` were.',
    remedy: 'Choose a tag that the registry lists, and pin it.',
    seen: [
      'mateuszbuda/brain-segmentation-pytorch#47',
      'NVIDIA/nvidia-docker#1768',
      'NVIDIA/nvidia-docker#1454',
    ],
  },
  {
    id: 'suite-archived',
    phase: 'build',
    title: 'The package archive of this Debian or Ubuntu release has moved.',
    patterns: [
      /The repository '.{0,200}' (?:does not have|no longer has) a Release file/,
      /(?:Err|E:).{0,200}404 {1,2}Not Found/,
    ],
    cause: 'The base image is a release at its end of life; its packages are only in the archive.',
    remedy: 'Use a newer base image.',
    seen: ['Tecnativa/doodba#546', 'goharbor/harbor-arm#58'],
  },
  {
    id: 'externally-managed',
    phase: 'build',
    title: 'pip refuses to install into the Python of the distribution.',
    patterns: [/error: externally-managed-environment/],
    cause: 'Debian from 12 on and Alpine from 3.19 on protect their own Python from pip (PEP 668).',
    remedy: 'Use a python: base image, or create a virtual environment and install into that.',
    seen: ['alpinelinux/docker-alpine#361', 'taskcluster/taskgraph#386'],
  },
  {
    id: 'apt-package-missing',
    phase: 'build',
    title: 'apt knows no package $1.',
    patterns: [
      /E: Unable to locate package (\S{1,100})/,
      /E: Package '(\S{1,100})' has no installation candidate/,
    ],
    cause:
      'Images come without the lists of packages, so that apt-get update has to stand before it in the same RUN; or the package has another name in this release.',
    remedy:
      'Write RUN apt-get update && apt-get install -y NAME, and look the name up at packages.debian.org.',
    seen: ['apt-get install without update'],
  },
  {
    id: 'pip-package-missing',
    phase: 'build',
    title: 'pip finds no $1 for this Python.',
    patterns: [/No matching distribution found for (\S{1,120})/],
    cause:
      'The name or version does not exist, or there is no wheel of it for the Python and processor of the image; without a network pip finds nothing at all.',
    remedy:
      'Compare name and versions at pypi.org; take a python: base image of a version that the package has wheels for.',
    seen: ['pip install of a version that there is not'],
  },
  {
    id: 'disk-full',
    phase: 'build',
    title: 'The disk is full.',
    // In /dev/shm it is the shared memory that is full.
    patterns: [/^(?!.*\/dev\/shm\/).*no space left on device/i],
    cause:
      'Images, build cache or the disk of the virtual machine have used up the space or the inodes, or a small folder in memory such as /dev/shm is full.',
    remedy:
      'Look at `docker system df`, remove what you no longer need with `docker system prune`, or enlarge the disk.',
    seen: ['moby/moby#10613', 'moby/moby#28404'],
  },
  {
    id: 'dockerfile-not-found',
    phase: 'build',
    title: 'There is no Dockerfile where docker looks for it.',
    patterns: [
      /failed to read dockerfile: open (\S{1,200}): no such file or directory/,
      /unable to prepare context: unable to evaluate symlinks in Dockerfile path/,
    ],
    cause:
      'The file has another name or lies in another folder than the one that was given to `docker build`.',
    remedy: 'Name it with -f, or go into its folder. Its usual name is Dockerfile, without an ending.',
    seen: ['docker build without a Dockerfile'],
  },
  {
    id: 'unknown-instruction',
    phase: 'build',
    title: 'Line $1 of the Dockerfile is no instruction.',
    patterns: [
      /[Dd]ockerfile parse error (?:on )?line (\d{1,6}): unknown instruction/,
      /unknown instruction: (\S{1,80})/,
    ],
    cause: 'Most often the line before lost the backslash that continues it.',
    remedy: 'End every line of a long RUN but its last with a backslash, and nothing behind it.',
    seen: ['Flywheel gear guides with a multi-line RUN'],
  },
  {
    id: 'copy-source-missing',
    phase: 'build',
    title: 'COPY finds no file $1 in the build context.',
    patterns: [
      /COPY failed: file not found in build context or excluded by \.dockerignore: stat ([^:]{1,300}):/,
      /failed to compute cache key: .{0,200}"(\/[^"]{1,300})":? not found/,
    ],
    cause:
      'The path starts at the folder that is given to docker build, not at the Dockerfile, or .dockerignore leaves the file out.',
    remedy:
      'Compare the path with the names in the folder that is built, with `docker build .` the one that you are in; nothing above it can be copied.',
    seen: ['docker build with a COPY of a missing file'],
  },
  {
    id: 'invalid-reference',
    phase: 'build',
    title: 'The name of an image is not allowed.',
    patterns: [/invalid reference format/],
    cause:
      'Names of images are in small letters, and have at most one tag after a colon; a space or an empty variable breaks them too.',
    remedy: 'Write it in small letters, and check the variables in it.',
    seen: ['docker run Debian:Bookworm'],
  },
  {
    id: 'buildx-missing',
    phase: 'build',
    title: 'BuildKit is asked for, and its part of the docker command is not installed.',
    patterns: [/BuildKit is enabled but the buildx component is missing or broken/],
    cause: 'DOCKER_BUILDKIT=1 is set or the default, and the plugin docker-buildx is not there.',
    remedy:
      'Install the package docker-buildx-plugin (docker-buildx on Debian), or build with DOCKER_BUILDKIT=0.',
    seen: ['docker build without buildx'],
  },
  {
    id: 'legacy-key-value',
    phase: 'build',
    title: 'The Dockerfile sets a variable without an equals sign.',
    patterns: [/LegacyKeyValueFormat/],
    cause: 'ENV NAME value is an old form, and takes all words behind the name for one value.',
    remedy: 'Write ENV NAME=value.',
    seen: ['docs.docker.com/reference/build-checks/legacy-key-value-format'],
  },
  {
    id: 'shell-form',
    phase: 'build',
    title: 'The command of the image is started by a shell.',
    patterns: [/JSONArgsRecommended/],
    cause:
      'In the form without brackets a shell stands in between, and signals such as that of docker stop do not reach the program.',
    remedy: 'Write CMD and ENTRYPOINT as JSON: CMD ["python3", "main.py"].',
    seen: ['docs.docker.com/reference/build-checks/json-args-recommended'],
  },
];
