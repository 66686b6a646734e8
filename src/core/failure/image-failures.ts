import type { KnownFailure } from './known-failure.ts';

/** Failures while an image is built or pulled. */
export const imageFailures: readonly KnownFailure[] = [
  {
    id: 'rate-limit',
    phase: 'pull',
    title: 'The registry refuses further pulls for some time.',
    patterns: [/toomanyrequests/i, /You have reached your (?:unauthenticated )?pull rate limit/],
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
    id: 'disk-full',
    phase: 'build',
    title: 'The disk is full.',
    patterns: [/no space left on device/i],
    cause:
      'Images, build cache or the disk of the virtual machine have used up the space, or the inodes are used up.',
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
];
