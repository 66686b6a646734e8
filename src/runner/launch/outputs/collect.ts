import { constants, existsSync } from 'node:fs';
import { readlink, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { type ContainerRun, type Produced, type RunProblem, runProblem } from '../../../core/index.ts';
import type { Staging } from './staging.ts';
import { type TreeEntry, walkTree } from './walk-tree.ts';

/** Something produced, with its place on this host. */
export interface Collected extends Produced {
  /** Absolute, in the staging folder. */
  readonly place: string;
  /** Of a link, which is kept as one, the place where it leads, absolute and without links; else null. */
  readonly end: string | null;
}

/** What a container has left in its output folders. */
export interface Collection {
  readonly entries: readonly Collected[];
  readonly problems: readonly RunProblem[];
  /** False where something lies too deep to be moved, so that the staging folder has to stay. */
  readonly isComplete: boolean;
}

/**
 * Lists what lies in the staged outputs, without what cannot be kept and goes with the staging folder: links that are
 * absolute or lead outside their folder, and pipes, sockets and devices, which are never opened. Nothing is followed out of
 * the folder, and nothing is changed: the container may still run.
 */
export async function collect(run: ContainerRun, staging: Staging): Promise<Collection> {
  const { outputs } = staging;
  const entries: Collected[] = [];
  const problems: RunProblem[] = [];
  const tooLong: RunProblem[] = [];
  for (const [index, { folder }] of outputs.entries()) {
    const mount = run.outputs[index]?.name ?? '';
    // Without links of the caller's above it, so that paths can be compared.
    const root = await realpath(folder);
    const onTooLong = (path: string): void => void tooLong.push(depthProblem(path, mount, staging.root));
    for await (const entry of walkTree(root, { onTooLong })) {
      const seen = await look(entry, root);
      if (typeof seen === 'string') {
        problems.push(problemOf(seen, mount, entry));
      } else {
        const means = seen.end === null ? entry.relative : relative(root, seen.end).split(sep).join('/');
        entries.push({ mount, path: entry.relative, means, place: entry.path, ...seen });
      }
    }
  }
  return {
    entries: withStreams(entries, await streams(run, staging)),
    problems: [...problems, ...tooLong],
    isComplete: tooLong.length === 0,
  };
}

/** Characters of such a path that are shown. */
const SHOWN = 60;

function depthProblem(path: string, mount: string, root: string): RunProblem {
  const message = `"${path.slice(0, SHOWN)}…" in the output "${mount}" lies so deep that its path has more than 4,095 bytes, which no program can name. It was not moved, and lies in ${root}.`;
  return runProblem('run/output-not-kept', message);
}

/** What the program printed lies in the first folder, over anything of that name: upstream opens it there beforehand. */
async function streams(run: ContainerRun, { stdout, stderr }: Staging): Promise<readonly Collected[]> {
  const mount = run.outputs[0]?.name ?? '';
  const found: Collected[] = [];
  for (const [name, place] of [
    [run.stdout, stdout],
    [run.stderr, stderr],
  ] as const) {
    if (name === null || place === null || !existsSync(place)) continue;
    const { size: bytes } = await stat(place);
    const path = posix.normalize(name);
    found.push({ mount, path, means: path, place, kind: 'file', bytes, end: null });
  }
  return found;
}

function withStreams(entries: readonly Collected[], printed: readonly Collected[]): readonly Collected[] {
  const isPrinted = ({ mount, path }: Collected): boolean =>
    printed.some((one) => one.mount === mount && one.path === path);
  return [...entries.filter((entry) => !isPrinted(entry)), ...printed];
}

type Fault = 'special' | 'outside' | 'broken';

async function look(
  { path, stats }: TreeEntry,
  root: string,
): Promise<Omit<Collected, 'mount' | 'path' | 'means' | 'place'> | Fault> {
  if (stats.isFile()) return { kind: 'file', bytes: stats.size, end: null };
  if (stats.isDirectory()) return { kind: 'folder', bytes: 0, end: null };
  if (!stats.isSymbolicLink()) return 'special';
  const text = await readlink(path);
  // An absolute one means another place here than in the container.
  if (isAbsolute(text) || !isWithin(resolve(dirname(path), text), root)) return 'outside';
  const end = await endOf(path);
  if (end === null) return 'broken';
  // A way through other links may lead elsewhere than its words say.
  if (!isWithin(end, root)) return 'outside';
  const target = await stat(end);
  if ((target.mode & constants.S_IFMT) !== constants.S_IFREG && !target.isDirectory()) return 'special';
  return {
    kind: target.isFile() ? 'file' : 'folder',
    bytes: target.isFile() ? target.size : 0,
    end,
  };
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}${sep}`);
}

/** Where a link leads, through all others; null where nothing is, or it leads back to itself. */
async function endOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes(String(error.code))
    )
      return null;
    throw error;
  }
}

function problemOf(fault: Fault, mount: string, entry: TreeEntry): RunProblem {
  const what = `"${entry.relative}" in the output "${mount}"`;
  if (fault === 'special')
    return runProblem('run/special-file', `${what} is a pipe, socket or device; it is not kept.`);
  if (fault === 'outside')
    return runProblem(
      'run/link-outside',
      `The link ${what} is absolute or points outside its folder; it is not kept.`,
    );
  return runProblem('run/link-broken', `The link ${what} points at nothing; it is not kept.`, {
    severity: 'warning',
  });
}
