import type { KnownFailure } from './known-failure.ts';

/** Failures while a container is created or started. */
export const startFailures: readonly KnownFailure[] = [
  {
    id: 'engine-not-running',
    phase: 'start',
    title: 'No container engine answers.',
    patterns: [
      /Cannot connect to the Docker daemon/,
      // Docker's command line from 28 on.
      /failed to connect to the docker API/,
      /error during connect: .{0,200}docker/i,
    ],
    cause: 'The engine is not running, or DOCKER_HOST or the docker context points elsewhere.',
    remedy: 'Start Docker; `waybill doctor` says what was tried.',
    seen: ['docker without a daemon'],
  },
  {
    id: 'engine-permission',
    phase: 'start',
    title: 'You may not talk to the container engine.',
    patterns: [/permission denied while trying to connect to the (?:Docker daemon socket|docker API)/i],
    cause: 'The socket of the engine belongs to root and the group docker, and you are in neither.',
    remedy: 'Run `sudo usermod -aG docker $USER` and log in anew, or use a rootless engine.',
    seen: ['JonathanPrexl/SenPa-MAE#1'],
  },
  {
    id: 'wrong-architecture',
    phase: 'start',
    title: 'The image is made for another processor.',
    patterns: [
      /exec format error/i,
      /requested image's platform \(([\w/]{1,40})\) does not match the detected host platform/,
    ],
    cause:
      'The image or its program was built for another architecture (arm64 on a Mac, amd64 on most servers), or a script lacks its #! line.',
    remedy: 'Build with --platform linux/amd64. For a script, write #!/bin/sh as its first line.',
    seen: ['docker/for-mac#5475', 'docker/for-mac#7849', 'lostb1t/replex#48'],
  },
  {
    id: 'windows-line-ends',
    phase: 'start',
    title: 'The script $1 ends its lines the Windows way, or its interpreter is missing.',
    patterns: [
      /exec:? "?(\.{0,2}\/[^\s":]{1,200})"?: no such file or directory/,
      // GNU's programs write curly quotes where the image sets LANG=C.UTF-8, as those of Python do.
      /\\r['’]: No such file or directory/,
      /\\r': command not found/,
      /(\/\S{1,200}): cannot execute: required file not found/,
      /bad interpreter/,
    ],
    cause:
      'The first line of the script names an interpreter that is not in the image; with Windows line ends the name has an invisible character at its end.',
    remedy:
      'Save the script with LF line ends (in .gitattributes: *.sh text eol=lf), and check the path in its first line.',
    seen: [
      'bodleian/iiif-static-choices#20',
      'anthropics/claude-quickstarts#196',
      'ericc-ch/copilot-api#138',
    ],
  },
  {
    id: 'not-executable',
    phase: 'start',
    title: 'The program $1 may not be executed.',
    patterns: [/exec:? "?([^\s":]{1,200})"?: permission denied/],
    cause: 'The file lost its execute bit, often on a disk of Windows.',
    remedy: 'Write COPY --chmod=755, or RUN chmod +x behind the COPY.',
    seen: ['eNMS-automation/eNMS#94', 'odoo/docker#177'],
  },
  {
    id: 'command-not-found',
    phase: 'start',
    title: 'There is no program $1 in the image.',
    patterns: [
      /exec: "([^"]{1,200})": executable file not found in \$PATH/,
      /exec: "([^"]{1,200})": stat [^:]{1,200}: no such file or directory/,
      /executable file `([^`]{1,200})` not found in \$PATH/,
      /env: ['‘]?([\w.+-]{1,100})['’]?: No such file or directory/,
      /sh: (?:line )?\d{1,6}: ([\w.+/-]{1,100}): (?:command )?not found$/,
    ],
    cause:
      'It is not installed, has another name (python, python3), or a command and its arguments stand in one pair of quotes.',
    remedy:
      'Install it or correct the name. In the JSON form each word has its own quotes: ["python3", "run.py"].',
    closer: [
      {
        names: /\s/,
        cause:
          'A command and its arguments stand in one pair of quotes, so that all of it is taken for one name.',
        remedy: 'Give each word quotes of its own: ["python3", "run.py"] and not ["python3 run.py"].',
      },
      {
        names: /^python$/,
        cause:
          'It is not installed, or has another name: on Debian, Ubuntu and Alpine Python is called python3.',
        remedy: 'Write python3 instead of python; where that is missing, too, take a python: base image.',
      },
      {
        names: /^python3$/,
        cause: 'Python is not installed in the image, or it is called python there, as conda may do it.',
        remedy: 'Take a python: base image, install python3, or write python instead of python3.',
      },
    ],
    seen: ['NrgXnat/container-service docs/troubleshooting.md', 'flywheel-apps/Gear-Building-Tutorial'],
  },
  {
    id: 'user-missing',
    phase: 'start',
    title: 'The image has no user or group $1.',
    patterns: [/unable to find (?:user|group) (\S{1,100}): no matching entries in (?:passwd|group) file/],
    cause: 'USER in the Dockerfile, or --user, names somebody whom /etc/passwd of the image does not know.',
    remedy: 'Add it in the Dockerfile with RUN useradd, or take a number: a number needs no entry.',
    seen: ['docker run --user of an unknown name'],
  },
  {
    id: 'relative-mount',
    phase: 'start',
    title: 'The host path of a mount is not absolute.',
    patterns: [/includes invalid characters for a local volume name/],
    cause: 'The engine takes a path such as ./data or ~/data for the name of a volume.',
    remedy: 'Write the whole path, for instance "$PWD/data".',
    seen: ['fastenhealth/fasten-onprem#540', 'ajnart/homarr#431'],
  },
  {
    id: 'mount-source-denied',
    phase: 'start',
    title: 'The engine cannot create the folder $1 for a mount.',
    patterns: [
      /error while creating mount source path '([^']{1,300})': mkdir [^:]{1,300}: permission denied/,
    ],
    cause:
      'The folder does not exist, and the engine may not create it there: on a network disk, or as a rootless or snap engine.',
    remedy: 'Create the folder yourself before the run, on a local disk.',
    seen: ['Project-MONAI/monai-deploy-app-sdk#416'],
  },
  {
    id: 'git-bash-path',
    phase: 'start',
    title: 'Git Bash has rewritten a path of the container.',
    patterns: [/C:\/Program Files\/Git\//],
    cause: 'Git Bash on Windows turns arguments that begin with / into paths of Windows.',
    remedy: 'Set MSYS_NO_PATHCONV=1 before the command, or use PowerShell.',
    seen: ['docker/cli#2460', 'docker-archive/toolbox#673'],
  },
  {
    id: 'port-taken',
    phase: 'start',
    title: 'The port $1 is taken.',
    patterns: [
      /Bind for \S{1,60}:(\d{1,5}) failed: port is already allocated/,
      /listen tcp\d? \S{1,60}:(\d{1,5}): bind: address already in use/,
    ],
    cause: 'Another container or program of the host listens there.',
    remedy: 'Stop it (`docker ps` shows containers), or publish another port: -p 8081:8080.',
    seen: ['docker run -p twice'],
  },
  {
    id: 'name-taken',
    phase: 'start',
    title: 'There is a container named $1 already.',
    patterns: [/The container name "\/?([\w.-]{1,100})" is already in use/],
    cause: 'A container of that name was made before and still exists, perhaps stopped.',
    remedy: 'Remove it with `docker rm`, or choose another name. With --rm it goes when it ends.',
    seen: ['docker run --name twice'],
  },
  {
    id: 'mount-source-missing',
    phase: 'start',
    title: 'The host has no $1 to mount.',
    patterns: [/bind source path does not exist: (\S{1,300})/],
    cause: 'With --mount the path has to be there already; -v would make an empty folder of that name.',
    remedy: 'Correct the path, or create it before the run.',
    seen: ['docker run --mount of a missing path'],
  },
  {
    id: 'mount-file-folder',
    phase: 'start',
    title: 'A file is mounted over a folder, or a folder over a file.',
    patterns: [/Are you trying to mount a directory onto a file \(or vice-versa\)/],
    cause:
      'The path on the host is of the other kind than the path in the container; -v makes a folder where the host has no such file.',
    remedy: 'Check that the path on the host exists and is what you think it is.',
    seen: ['docker run -v of a file over a folder'],
  },
  {
    id: 'no-terminal',
    phase: 'start',
    title: 'docker run -t wants a terminal, and there is none.',
    patterns: [
      /the input device is not a TTY/,
      // Docker's command line from 28 on.
      /cannot attach stdin to a TTY-enabled container/,
    ],
    cause: 'The command runs in a script, a pipe or CI.',
    remedy: 'Leave -t out there; -i alone still passes on standard input.',
    seen: ['docker run -it in CI'],
  },
];
