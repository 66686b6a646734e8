import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ContainerRun } from '../../../src/core/index.ts';
import { findEngine } from '../../../src/runner/engine/find-engine.ts';
import { IMAGE_LABEL } from '../../../src/runner/launch/image/build/built-tag.ts';
import { launchWorld } from '../launch/launch-world.ts';
import { shellRun } from '../launch/shell-run.ts';
import { OWN } from '../own-name.ts';

const BASE = 'debian:bookworm-slim';
const PYTHON = 'python:3.11-slim-bookworm';
const MEBIBYTE = 1024 ** 2;
const world = launchWorld();

afterAll(async () => {
  const { engine } = await findEngine();
  const built = (await engine?.docker.listImages({ filters: { label: [`${IMAGE_LABEL}=${OWN}`] } })) ?? [];
  for (const { Id } of built) await engine?.docker.getImage(Id).remove({ force: true });
});

/** A package as small as its failure allows. */
interface Failing {
  /** How people know it. */
  readonly name: string;
  /** Files beside the Dockerfile, with their text. */
  readonly files?: Readonly<Record<string, string>>;
  /** Null for a run of the base image as it is. */
  readonly dockerfile: string | null;
  /** Laid over a run that leaves the command to the image. */
  readonly over?: Partial<ContainerRun>;
  /** Status, exit code, and the problems with what their messages hold. */
  readonly status: 'failed' | 'out-of-memory';
  readonly exitCode: number | null;
  readonly problems: readonly (readonly [id: string, message?: RegExp])[];
}

/** The base image with a shell text as its command. */
function shell(script: string): Partial<ContainerRun> {
  return { entrypoint: ['/bin/sh', '-c'], command: [script] };
}

const limited = { memoryBytes: 64 * MEBIBYTE, memoryAndSwapBytes: 64 * MEBIBYTE, cpus: null, pids: 64 };

const FAILURES: readonly Failing[] = [
  {
    name: 'K08 a script without its first line',
    files: { 'run.sh': 'echo hello\n' },
    dockerfile: `FROM ${BASE}\nCOPY --chmod=755 run.sh /\nENTRYPOINT ["/run.sh"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/wrong-architecture', /^\/run\.sh is a text whose first line/]],
  },
  {
    name: 'K08 a program of another processor',
    dockerfile: `FROM ${BASE}\nRUN printf '\\177ELF\\002\\001\\001\\0\\0\\0\\0\\0\\0\\0\\0\\0\\002\\0\\267\\0' >/a && chmod +x /a\nENTRYPOINT ["/a"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [
      ['run/exit-code'],
      ['failure/wrong-architecture', /^\/a is compiled for arm64, and the image/],
    ],
  },
  {
    name: 'K09 a script with the line ends of Windows',
    files: { 'run.sh': '#!/bin/sh\r\necho hello\r\n' },
    dockerfile: `FROM ${BASE}\nCOPY --chmod=755 run.sh /app/\nWORKDIR /app\nENTRYPOINT ["./run.sh"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [
      ['run/exit-code'],
      ['failure/windows-line-ends', /^\/app\/run\.sh ends its lines the Windows way.*"#!\/bin\/sh\\r"/],
    ],
  },
  {
    name: 'K09 the same, started by a shell',
    files: { 'run.sh': '#!/bin/sh\r\ncd /tmp\r\n' },
    dockerfile: `FROM ${BASE}\nCOPY --chmod=755 run.sh /app/\nENTRYPOINT ["/bin/bash", "/app/run.sh"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/windows-line-ends', /^\/app\/run\.sh ends its lines/]],
  },
  {
    name: 'K09 the same with env in its first line',
    files: { 'run.py': '#!/usr/bin/env python3\r\nprint(1)\r\n' },
    dockerfile: `FROM ${PYTHON}\nCOPY --chmod=755 run.py /\nENTRYPOINT ["/run.py"]\n`,
    status: 'failed',
    exitCode: 127,
    problems: [['run/exit-code'], ['failure/windows-line-ends', /^\/run\.py ends its lines/]],
  },
  {
    name: 'K09 an interpreter that the image does not have',
    files: { 'run.sh': '#!/usr/bin/fish\necho hello\n' },
    dockerfile: `FROM ${BASE}\nCOPY --chmod=755 run.sh /\nENTRYPOINT ["/run.sh"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [
      ['run/exit-code'],
      ['failure/windows-line-ends', /^The first line of \/run\.sh names \/usr\/bin\/fish, which/],
    ],
  },
  {
    name: 'K10 no execute bit',
    files: { 'run.sh': '#!/bin/sh\necho hello\n' },
    dockerfile: `FROM ${BASE}\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]\n`,
    status: 'failed',
    exitCode: null,
    problems: [['run/start-failed'], ['failure/not-executable', /\/run\.sh/]],
  },
  {
    name: 'K11 no such program',
    dockerfile: null,
    over: { entrypoint: ['no-such-program'], command: [] },
    status: 'failed',
    exitCode: null,
    problems: [['run/start-failed'], ['failure/command-not-found', /There is no program no-such-program/]],
  },
  {
    name: 'K11 a program by a path that is not there',
    dockerfile: null,
    over: { entrypoint: ['/opt/tool/run'], command: [] },
    status: 'failed',
    exitCode: null,
    problems: [['run/start-failed'], ['failure/command-not-found', /There is no program \/opt\/tool\/run/]],
  },
  {
    name: 'K11 python for python3',
    dockerfile: null,
    over: { entrypoint: ['python'], command: ['run.py'] },
    status: 'failed',
    exitCode: null,
    problems: [['run/start-failed'], ['failure/command-not-found', /Python is called python3/]],
  },
  {
    name: 'K11 a space in one word of the JSON form',
    dockerfile: `FROM ${BASE}\nENTRYPOINT ["python3 run.py"]\n`,
    status: 'failed',
    exitCode: null,
    problems: [['run/start-failed'], ['failure/command-not-found', /taken for one name/]],
  },
  {
    name: 'K11 a program that a shell does not find',
    dockerfile: null,
    over: shell('no-such-program --help'),
    status: 'failed',
    exitCode: 127,
    problems: [['run/exit-code'], ['failure/command-not-found', /There is no program no-such-program/]],
  },
  {
    name: 'K12 a program that was not copied',
    dockerfile: `FROM ${PYTHON}\nWORKDIR /app\nENTRYPOINT ["python3", "main.py"]\n`,
    status: 'failed',
    exitCode: 2,
    problems: [['run/exit-code'], ['failure/program-file-missing', /no file \/app\/main\.py/]],
  },
  {
    name: 'K13 a variable that is not set',
    dockerfile: `FROM ${PYTHON}\nENTRYPOINT ["python3", "-c", "import os; os.environ['RAIVEN_INPUT']"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/environment-missing', /variable RAIVEN_INPUT is not set/]],
  },
  {
    name: 'K14 another user may not write',
    dockerfile: `FROM ${BASE}\nRUN mkdir -m 755 /results\nUSER 1234:1234\nENTRYPOINT ["/bin/sh", "-c", "echo a > /results/a"]\n`,
    status: 'failed',
    exitCode: 2,
    problems: [['run/exit-code'], ['failure/output-not-writable', /write to \/results\/a/]],
  },
  {
    name: 'K06 killed at the memory limit',
    dockerfile: null,
    over: {
      ...shell('x=aaaaaaaa; while :; do x=$x$x; done'),
      limits: { ...limited, shmBytes: MEBIBYTE },
    },
    status: 'out-of-memory',
    exitCode: 137,
    problems: [['run/out-of-memory'], ['failure/out-of-memory']],
  },
  {
    name: 'K06 a killed worker of a process pool',
    files: {
      'pool.py': [
        'from concurrent.futures import ProcessPoolExecutor',
        'def work(n):',
        '    return len(bytearray(n * 1024 * 1024))',
        'if __name__ == "__main__":',
        '    with ProcessPoolExecutor(1) as pool:',
        '        print(list(pool.map(work, [300])))',
      ].join('\n'),
    },
    dockerfile: `FROM ${PYTHON}\nCOPY pool.py /\nENTRYPOINT ["python3", "/pool.py"]\n`,
    over: { limits: { ...limited, shmBytes: 16 * MEBIBYTE } },
    status: 'out-of-memory',
    exitCode: 1,
    problems: [['run/exit-code'], ['run/child-out-of-memory'], ['failure/out-of-memory']],
  },
  {
    name: 'K07 shared memory that is too small',
    dockerfile: null,
    over: {
      ...shell('dd if=/dev/zero of=/dev/shm/x bs=1M count=4'),
      limits: { ...limited, shmBytes: MEBIBYTE },
    },
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/shared-memory']],
  },
  {
    name: 'K22 a full disk',
    dockerfile: null,
    over: shell('dd if=/dev/zero of=/dev/full bs=1k count=1'),
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/disk-full']],
  },
  {
    name: 'an input that is written to',
    dockerfile: null,
    over: shell('echo b >> /in/a'),
    status: 'failed',
    exitCode: 2,
    problems: [['run/exit-code'], ['failure/read-only', /\/in\/a/]],
  },
  {
    name: 'a download without a network',
    dockerfile: `FROM ${PYTHON}\nENTRYPOINT ["python3", "-c", "import urllib.request as r; r.urlopen('http://example.org/weights')"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/no-name-resolution']],
  },
  {
    name: 'a user without a name',
    dockerfile: `FROM ${BASE}\nUSER 1234:1234\nENTRYPOINT ["whoami"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/unknown-user', /user id 1234/]],
  },
  {
    name: 'a module that is not installed',
    dockerfile: `FROM ${PYTHON}\nENTRYPOINT ["python3", "-c", "import pydicom"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/module-missing', /pydicom/]],
  },
  {
    name: 'K23 OpenCV in a slim image',
    dockerfile: `FROM ${PYTHON}\nENTRYPOINT ["python3", "-c", "import ctypes; ctypes.CDLL('libGL.so.1')"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/libgl-missing', /libGL\.so\.1/]],
  },
  {
    name: 'a config with a comma too many',
    dockerfile: `FROM ${PYTHON}\nENTRYPOINT ["python3", "-c", "import json; json.loads('{\\"a\\": 1,}')"]\n`,
    status: 'failed',
    exitCode: 1,
    problems: [['run/exit-code'], ['failure/json-syntax']],
  },
  {
    name: 'K21 pip in the Python of Debian',
    // Where the base takes the mark away, or never had it, it is put there as PEP 668 says.
    dockerfile: `FROM ${PYTHON}
RUN printf '[externally-managed]\\nError=The Python of the distribution.\\n' > "$(python3 -c 'import sysconfig as s; print(s.get_path("stdlib"))')/EXTERNALLY-MANAGED"
RUN env -u PIP_BREAK_SYSTEM_PACKAGES python3 -m pip install pydicom
`,
    status: 'failed',
    exitCode: null,
    problems: [['run/build-failed', /Dockerfile:3/], ['failure/externally-managed']],
  },
  {
    name: 'K20 a release whose packages have moved',
    dockerfile: `FROM ${BASE}\nRUN echo "E: The repository 'http://deb.debian.org/debian stretch Release' does not have a Release file." >&2; exit 100\n`,
    status: 'failed',
    exitCode: null,
    problems: [['run/build-failed', /Dockerfile:2/], ['failure/suite-archived']],
  },
  {
    name: 'a RUN that lost its backslash',
    dockerfile: `FROM ${BASE}\nRUN apt-get update &&\napt-get install -y git\n`,
    status: 'failed',
    exitCode: null,
    problems: [['run/build-failed', /Dockerfile:3/], ['failure/unknown-instruction']],
  },
  {
    name: 'a COPY of a file that is not there',
    dockerfile: `FROM ${BASE}\nCOPY main.py /app/\n`,
    status: 'failed',
    exitCode: null,
    problems: [
      ['run/build-failed', /Dockerfile:2/],
      ['failure/copy-source-missing', /main\.py/],
    ],
  },
];

test.each(FAILURES)('$name', async ({ files = {}, dockerfile, over = {}, ...expected }) => {
  const input = join(world.root, 'a');
  writeFileSync(input, 'a\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(world.root, name), text);
  if (dockerfile !== null) writeFileSync(join(world.root, 'Dockerfile'), dockerfile);
  const result = await world.launch(
    shellRun('', world.output, {
      name: OWN,
      inputs: [{ name: 'a', source: input, target: '/in/a' }],
      ...(dockerfile === null
        ? {}
        : {
            image: { kind: 'build', context: world.root, dockerfile: 'Dockerfile' },
            entrypoint: null,
            command: null,
          }),
      ...over,
    }),
  );
  const { status, exitCode, problems } = result;
  const shown = problems.map(({ id, message }) => `${id} ${message}`).join('\n');
  expect({ status, exitCode, ids: problems.map(({ id }) => id) }, `${shown}\n${result.logTail}`).toEqual({
    status: expected.status,
    exitCode: expected.exitCode,
    ids: expected.problems.map(([id]) => id),
  });
  for (const [index, [, message]] of expected.problems.entries()) {
    if (message !== undefined) expect(problems[index]?.message).toMatch(message);
  }
  for (const problem of problems) expect(problem.help).toMatch(/^\S.*[.]$/);
});
