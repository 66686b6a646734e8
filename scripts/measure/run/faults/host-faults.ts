import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault, Place } from '../fault.ts';

const SLOW = 'echo x > /mnt/raiven/output/x; sleep 1.5; echo y > /mnt/raiven/output/y || true';

/** Faults of this host: its disks, its permissions, and others who work on it. */
export const HOST_FAULTS: readonly Fault[] = [
  {
    title: 'an input that an ordinary user may not read',
    script: SLOW,
    as: 'user',
    prepare: ({ input }) => {
      chmodSync(input, 0o000);
      return undefined;
    },
    ends: [2],
  },
  {
    title: 'a file of the input that an ordinary user may not read',
    script: SLOW,
    as: 'user',
    prepare: ({ input }) => {
      const path = join(input, 'secret');
      writeFileSync(path, 'secret');
      chownSync(path, 0, 0);
      chmodSync(path, 0o600);
      return undefined;
    },
    // The container may read it: its user is root.
    ends: [0, 2],
  },
  {
    title: 'an input that goes before the start',
    script: SLOW,
    prepare: ({ input }) => {
      rmSync(input, { recursive: true });
      return undefined;
    },
    ends: [2],
  },
  {
    title: 'an input that changes during the run',
    script: SLOW,
    strike: async ({ until, staged, place }) => {
      await until(`${await staged()}/x`);
      writeFileSync(join(place.input, 'run.sh'), `${SLOW}\n`);
    },
    ends: [1],
    says: ['failed'],
    problems: ['run/input-changed'],
    changesInput: true,
  },
  {
    title: 'an output folder that an ordinary user may not write',
    script: SLOW,
    as: 'user',
    prepare: ({ output }) => {
      chownSync(output, 0, 0);
      chmodSync(output, 0o755);
      return undefined;
    },
    ends: [2],
    says: ['refused'],
    problems: ['run/output-unwritable'],
  },
  disk('a read-only output', 'ro,size=1m', 'output', [2], ['refused']),
  disk('a full disk under the output, root', 'size=4m', 'output', [1, 3], ['failed']),
  { ...disk('a full disk under the output, user', 'size=4m', 'output', [1, 3], ['failed']), as: 'user' },
  disk('a full disk under the output from the start', 'size=8k', 'output', [1, 3], ['failed', 'refused']),
  disk('no inode is left under the output', 'size=8m,nr_inodes=20', 'output', [1, 3], ['failed']),
  disk('a full disk under the journals', 'size=4k,nr_inodes=4', 'state', [0, 3], ['succeeded']),
  {
    ...disk(
      'a full disk under the temporary folder, and a zip',
      'size=4k,nr_inodes=3',
      'tmp',
      [0, 2, 3],
      ['succeeded'],
    ),
    kind: 'zip',
  },
  replaced('by a file', ({ output }) => {
    rmSync(output, { recursive: true });
    writeFileSync(output, 'a file\n');
  }),
  replaced('by a link to a folder elsewhere', ({ output, canary }) => {
    rmSync(output, { recursive: true });
    symlinkSync(join(canary, 'folder'), output);
  }),
  replaced('by nothing', ({ output }) => rmSync(output, { recursive: true })),
  replaced('by an empty folder', ({ output }) => {
    rmSync(output, { recursive: true });
    mkdirSync(output);
  }),
  {
    title: 'the staging folder renamed during the run',
    script: SLOW,
    strike: async ({ until, staged, place }) => {
      await until(`${await staged()}/x`);
      spawnSync('mv', [dirname(await staged()), join(place.output, 'renamed')]);
    },
    ends: [1, 3],
    says: ['failed'],
  },
];

/** A small disk of its own in the place of a folder. */
function disk(
  title: string,
  options: string,
  name: 'output' | 'state' | 'tmp',
  ends: Fault['ends'],
  says: NonNullable<Fault['says']>,
): Fault {
  return {
    title,
    script:
      'cd /mnt/raiven/output; echo x > x; set -e; i=0; while [ $i -lt 30 ]; do head -c 200000 /dev/zero > f$i; i=$((i+1)); done',
    prepare: ({ root, uid }) => {
      const folder = join(root, name);
      mkdirSync(folder, { recursive: true });
      const { status } = spawnSync('mount', [
        '-t',
        'tmpfs',
        '-o',
        `${options},uid=${uid},gid=${uid}`,
        'tmpfs',
        folder,
      ]);
      if (status !== 0) throw new Error('no tmpfs can be mounted here');
      return () => void spawnSync('umount', [folder]);
    },
    ends,
    says,
    losesOutput: true,
  };
}

/** Another program takes the output folder away while the container runs. */
function replaced(title: string, replace: (place: Place) => void): Fault {
  return {
    title: `the output folder replaced ${title} during the run`,
    script: SLOW,
    strike: async ({ until, staged, place }) => {
      await until(`${await staged()}/x`);
      replace(place);
    },
    ends: [1, 3],
    says: ['failed'],
    losesOutput: true,
    check: (_, { output }) =>
      title === 'by a file' && (!existsSync(output) || readFileSync(output, 'utf8') !== 'a file\n')
        ? 'the new file was touched'
        : null,
  };
}
