import type { KnownFailure } from './known-failure.ts';

/** Failures of the program in a container. */
export const runFailures: readonly KnownFailure[] = [
  {
    id: 'out-of-memory',
    phase: 'run',
    title: 'The program was killed because it needed more memory than it may have.',
    patterns: [
      /A process in the process pool was terminated abruptly/,
      /^Killed$/,
      /MemoryError/,
      /"OOMKilled": ?true/,
    ],
    outOfMemory: true,
    cause:
      'The limit of the container, or the memory of the virtual machine that Docker Desktop runs in, was reached. A killed child process does not always end the whole run.',
    remedy:
      'Raise the limit (--memory, resources in the manifest, the settings of Docker Desktop), or use fewer workers.',
    seen: ['nipreps/fmriprep#2199', 'nipreps/fmriprep#2492'],
  },
  {
    id: 'shared-memory',
    phase: 'run',
    title: 'The shared memory of the container is too small.',
    patterns: [
      /DataLoader worker \(pid \d{1,9}\) is killed by signal: Bus error/,
      /insufficient shared memory \(shm\)/,
      /['‘]\/dev\/shm\/[^'’]{1,200}['’]: No space left on device/,
    ],
    cause: 'A container gets 64 MB of /dev/shm unless told otherwise; data loaders of PyTorch need more.',
    remedy: 'Start it with --shm-size 1g, or load data with num_workers=0.',
    seen: ['Project-MONAI/monai-deploy-app-sdk#66', 'pytorch/pytorch#5040'],
  },
  {
    id: 'program-file-missing',
    phase: 'run',
    title: 'Python finds no file $1 in the container.',
    patterns: [/can't open file '([^']{1,300})': \[Errno 2\] No such file or directory/],
    cause:
      'The file was not copied into the image, lies in another folder than WORKDIR, or a mount hides it.',
    remedy:
      'Compare COPY and WORKDIR with the path in the message, and mount nothing over the folder of the program.',
    seen: ['carpentries-incubator/docker-introduction#187'],
  },
  {
    id: 'file-missing',
    phase: 'run',
    title: 'The program finds no file or folder $1 in the container.',
    patterns: [/FileNotFoundError: \[Errno 2\] No such file or directory: '(\/[^']{1,300})'/],
    cause:
      'An input is not bound or has another name there, a folder was never made, or the path is one of the machine that the program was written on.',
    remedy:
      'Compare the path with the mounts of the container, capital letters included, and let the program make the folders that it writes to.',
    seen: ['docker run without -v'],
  },
  {
    id: 'environment-missing',
    phase: 'run',
    title: 'The environment variable $1 is not set.',
    patterns: [/KeyError: '([A-Z][A-Z0-9_]{1,80})'/],
    cause:
      'The program reads a variable that the platform sets and a run by hand does not, or its name is an old one.',
    remedy: 'Set it with -e NAME=VALUE, or compare its name with the contract of the platform.',
    seen: ['the RAIVEN guide before March 2021'],
  },
  {
    id: 'output-not-writable',
    phase: 'run',
    title: 'The program may not write to $1.',
    patterns: [
      /PermissionError: \[Errno 13\] Permission denied: '(\/[^']{1,300})'/,
      /cannot create (\/[^:]{1,300}): Permission denied/,
      /cannot (?:create|touch|open|remove)[\w ]{0,30} ['‘](\/[^'’]{1,300})['’].{0,20}: Permission denied/,
    ],
    cause: 'The user in the image is another one than the owner of the mounted folder.',
    remedy:
      'Start it with --user "$(id -u):$(id -g)" and -e HOME=/tmp, or let the folder be written by others before the run.',
    seen: ['OpenNeuroOrg/openneuro#79', 'PeerHerholz/BIDSonym#66', 'londonaicentre/FLIP#1096'],
  },
  {
    id: 'json-syntax',
    phase: 'run',
    title: 'A manifest or config is no valid JSON.',
    patterns: [/Expecting property name enclosed in double quotes/, /json\.decoder\.JSONDecodeError/],
    cause: 'A comma too many or too few, a comment or single quotes stand in the file.',
    remedy: 'Run `waybill validate` on the file: it names the place and mends it with --fix.',
    seen: ['the Kaapana guide to processing containers'],
  },
  {
    id: 'read-only',
    phase: 'run',
    title: 'The program writes where the container may only read: $1.',
    patterns: [
      /Read-only file system: '(\/[^']{1,300})'/,
      /cannot create (\/[^:]{1,300}): Read-only file system/,
      /cannot [\w ]{1,40} ['‘](\/[^'’]{1,300})['’]: Read-only file system/,
      /Read-only file system/,
    ],
    cause: 'Inputs are mounted read-only by platforms, and --read-only makes the whole container so.',
    remedy: 'Write to the output folder or to /tmp; give the container a --tmpfs /tmp where it is read-only.',
    seen: ['docker run --read-only'],
  },
  {
    id: 'no-name-resolution',
    phase: 'run',
    title: 'The name of a host cannot be resolved.',
    patterns: [
      /Temporary failure (?:in name resolution|resolving)/,
      /dial tcp: lookup (\S{1,200}) .{0,100}no such host/,
      /Could not resolve host/,
    ],
    cause:
      'There is no network: the container runs with --network none as platforms do, or the host is offline or needs a proxy.',
    remedy:
      'Put what the program downloads into the image while it is built; else check the network of the host.',
    seen: ['docker run --network none'],
  },
  {
    id: 'unknown-user',
    phase: 'run',
    title: 'The user id $1 has no name in the image.',
    patterns: [/cannot find name for user ID (\d{1,10})/, /getpwuid\(\): uid not found: (\d{1,10})/],
    cause: 'With --user the program runs as a number that /etc/passwd of the image does not know.',
    remedy: 'Most programs only need -e HOME=/tmp, and -e USER=me; else add the user in the Dockerfile.',
    seen: ['the RAIVEN and Kaapana runs with --user'],
  },
  {
    id: 'too-many-processes',
    phase: 'run',
    title: 'The container may not start another process or thread.',
    patterns: [/can't start new thread/, /fork: .{0,40}Resource temporarily unavailable/, /Cannot fork$/],
    cause:
      'The limit of processes and threads is reached; a pool often starts one for each core of the host.',
    remedy: 'Use fewer workers (OMP_NUM_THREADS, num_workers), or raise --pids-limit.',
    seen: ['docker run --pids-limit'],
  },
  {
    id: 'module-missing',
    phase: 'run',
    title: 'Python has no module $1.',
    patterns: [/ModuleNotFoundError: No module named '([\w.]{1,100})'/],
    cause: 'It is not installed in the image, or for another Python than the one that runs.',
    remedy: 'Install it in the Dockerfile with the pip of that Python: RUN python3 -m pip install.',
    seen: ['docker run python3 without the package'],
  },
];
