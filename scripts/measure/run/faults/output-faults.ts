import { existsSync, linkSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';

const HERE = 'cd /mnt/raiven/output; echo fine > fine;';

/** Outputs that a container writes by mistake or in malice. */
const OUTPUTS: readonly Fault[] = [
  {
    title: 'an absolute link to a file of the host',
    script: `${HERE} ln -s "$(cat /mnt/raiven/input/canary)/outside" a; ln -s /etc/passwd b`,
    ends: [1],
    says: ['failed'],
    problems: ['run/link-outside'],
    check: (_, { output }) => absent(output, 'a', 'b'),
  },
  {
    title: 'relative links out of the output',
    script: `${HERE} up=..; for i in 1 2 3 4 5 6; do ln -s $up/canary/outside l$i; up=$up/..; done; mkdir d; ln -s ../../../../../../canary/folder d/up`,
    ends: [1],
    says: ['failed'],
    problems: ['run/link-outside'],
    check: (_, { output }) => absent(output, 'l1', 'l3', 'l5', 'd/up'),
  },
  {
    title: 'links that lead outside through one another',
    script: `${HERE} mkdir d; ln -s d/.. here; ln -s here/../../../../../canary/folder b; ln -s b/inside c; ln -s loop loop; ln -s /mnt/raiven/output/fine abs`,
    ends: [1],
    says: ['failed'],
    problems: ['run/link-outside'],
    check: (_, { output }) => absent(output, 'b', 'c', 'abs'),
  },
  {
    title: 'a folder that is replaced by a link during the run',
    script: `${HERE} mkdir d; echo 1 > d/inside; sleep 0.2; mv d e; ln -s ../../../../../canary/folder d`,
    ends: [1],
    says: ['failed'],
    problems: ['run/link-outside'],
  },
  {
    title: 'a name where a link of the user leads to a file elsewhere',
    script: `${HERE} echo evil > result; ln fine both`,
    prepare: ({ canary, output }) => void symlinkSync(join(canary, 'outside'), join(output, 'result')),
    ends: [0],
    says: ['succeeded'],
    check: (_, { output }) =>
      lstatSync(join(output, 'result')).isFile() ? null : 'the link was not replaced',
  },
  {
    title: 'a name below a link of the user to a folder elsewhere',
    script: `${HERE} mkdir d; echo evil > d/inside; echo evil > d/new`,
    prepare: ({ canary, output }) => void symlinkSync(join(canary, 'folder'), join(output, 'd')),
    ends: [1],
    says: ['failed'],
    problems: ['run/output-conflict'],
    check: (_, { canary }) => (existsSync(join(canary, 'folder/new')) ? 'a link was followed' : null),
  },
  {
    title: 'a name that is a hard link of the user to a file elsewhere',
    script: `${HERE} echo evil > result; ln "$0" hard || true; ln /etc/passwd hard2 || true`,
    prepare: ({ canary, output }) => void linkSync(join(canary, 'linked'), join(output, 'result')),
    ends: [0],
    says: ['succeeded'],
    check: (_, { canary }) =>
      statSync(join(canary, 'linked')).nlink === 1 ? null : 'the hard link was kept',
  },
  {
    title: 'a folder where the user has a file, and a file where the user has a folder',
    script: `${HERE} mkdir mine; echo 1 > mine/one; echo 2 > folder`,
    prepare: ({ output }) => void mkdirSync(join(output, 'folder')),
    ends: [1],
    says: ['failed'],
    problems: ['run/output-conflict'],
  },
  {
    title: 'a pipe, a socket and a device',
    script: `${HERE} mkfifo pipe; mknod null c 1 3 || true; perl -MSocket -e 'socket(S, AF_UNIX, SOCK_STREAM, 0); bind(S, sockaddr_un("socket"))'`,
    ends: [1],
    says: ['failed'],
    problems: ['run/special-file'],
    check: (_, { output }) => absent(output, 'pipe', 'socket', 'null'),
  },
  {
    title: '20,000 files',
    script: `${HERE} mkdir d; cd d; perl -e 'for (1..20000) { open(F, ">", "f$_"); print F $_; close F }'`,
    ends: [0],
    says: ['succeeded'],
    check: ({ result }) => count(result?.outputs.filter((one) => one.new).length ?? 0, 20_001),
  },
  {
    title: 'names with line breaks, quotes and controls',
    script: `${HERE} printf x > "$(printf 'a\\nb')"; printf x > '"; rm -rf x'; printf x > "$(printf 'esc\\033[31m')"; mkdir -- -rf; printf x > '-rf/ '`,
    ends: [0],
    says: ['succeeded'],
    check: ({ result }) => count(result?.outputs.filter((one) => one.new).length ?? 0, 5),
  },
  {
    title: 'names that are no UTF-8',
    script: `${HERE} printf x > "$(printf 'latin-\\351')"; mkdir "$(printf 'd\\377')"; printf x > "$(printf 'd\\377/in')"`,
    ends: [0],
    says: ['succeeded'],
    problems: ['run/output-name'],
    check: ({ result }) => count(result?.outputs.filter((one) => one.new).length ?? 0, 3),
  },
  {
    title: 'the longest names, 400 folders deep',
    script: `${HERE} printf x > "$(printf 'n%.0s' $(seq 255))"; perl -e 'for (1..400) { mkdir "deep-folder"; chdir "deep-folder" } open(F, ">", "end")'`,
    ends: [0, 1, 3],
    check: ({ result }) => (result === null ? 'there is no result' : null),
  },
  {
    title: 'closed files and folders of another user',
    script: `${HERE} mkdir -p c/d; echo x > c/d/x; chmod u+s fine; chown -R 777:777 c; chmod 000 c/d/x c/d c; chmod 000 /mnt/raiven/output`,
    ends: [0],
    says: ['succeeded'],
    check: (_, { output, uid }) => {
      const stats = existsSync(join(output, 'c/d/x')) ? statSync(join(output, 'c/d/x')) : null;
      if (stats === null) return 'a file is lost';
      if ((statSync(join(output, 'fine')).mode & 0o4000) !== 0) return 'a set-user-id bit came through';
      return stats.uid === uid ? null : `a file belongs to ${stats.uid}`;
    },
  },
  {
    title: 'the output folder removed from inside',
    script:
      'cd /mnt/raiven/output; echo x > x; rm -rf /mnt/raiven/output x; mv /mnt/raiven /mnt/other || true',
    ends: [1],
    says: ['failed'],
  },
];

/** Each by root and by an ordinary user. */
export const OUTPUT_FAULTS: readonly Fault[] = OUTPUTS.flatMap((fault) => [
  { ...fault, title: `${fault.title} (root)` },
  { ...fault, title: `${fault.title} (user)`, as: 'user' as const },
]);

function absent(output: string, ...names: readonly string[]): string | null {
  const kept = names.filter((name) => isThere(join(output, name)));
  return kept.length === 0 ? null : `kept: ${kept.join(', ')}`;
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path) !== null;
  } catch {
    return false;
  }
}

function count(found: number, wanted: number): string | null {
  return found === wanted ? null : `${found} outputs are told, not ${wanted}`;
}
