import { lstat, readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { DEFAULT_OUTPUT } from '../../../../core/index.ts';
import type { BuildContext, ContextEntry } from './context-entry.ts';
import { ContextError } from './context-error.ts';
import { IgnorePatternError, type IgnoreRules, ignoreRules } from './ignore-rules.ts';

/**
 * Lists what docker would send to a builder. The Dockerfile and `.dockerignore` are always sent, for the builder reads
 * them; that way they are in reach of `COPY .` even where `.dockerignore` names them, which differs from docker.
 * @param output an absolute path that is left out besides, with all below it: `--output`
 * @throws ContextError
 */
export async function readContext(
  context: string,
  dockerfile: string,
  output: string,
): Promise<BuildContext> {
  const root = await orError(realpath(context), context);
  const text = await readDockerfile(root, dockerfile);
  const ignored = await readRules(root, dockerfile);
  const outputs = new Set([DEFAULT_OUTPUT, below(context, output)]);
  const always = new Set([dockerfile, '.dockerignore']);
  const walk: Walk = {
    root,
    isLeftOut: (path) => outputs.has(path) || (ignored.leavesOut(path) && !always.has(path)),
    mayDescend: (path) => !outputs.has(path) && (ignored.mayBringBack(path) || holds(always, path)),
    entries: [],
    special: [],
  };
  await walkFolder(walk, '');
  return { root, dockerfile, text, entries: walk.entries, special: walk.special };
}

interface Walk {
  readonly root: string;
  readonly isLeftOut: (path: string) => boolean;
  /** Whether a folder that is left out is looked through. */
  readonly mayDescend: (path: string) => boolean;
  readonly entries: ContextEntry[];
  readonly special: string[];
}

async function walkFolder(walk: Walk, folder: string): Promise<void> {
  const names = await orError(readdir(join(walk.root, folder)), folder);
  for (const name of names.sort()) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const isOut = walk.isLeftOut(path);
    const stat = await orError(lstat(join(walk.root, path)), path);
    if (isOut && !(stat.isDirectory() && walk.mayDescend(path))) continue;
    const facts = { path, mode: stat.mode & 0o7777, mtime: stat.mtimeMs };
    if (stat.isDirectory()) {
      if (!isOut) walk.entries.push({ ...facts, kind: 'folder', size: 0, target: null });
      await walkFolder(walk, path);
    } else if (stat.isFile()) {
      walk.entries.push({ ...facts, kind: 'file', size: stat.size, target: null });
    } else if (stat.isSymbolicLink()) {
      const target = await orError(readlink(join(walk.root, path)), path);
      walk.entries.push({ ...facts, kind: 'link', size: 0, target });
    } else walk.special.push(path);
  }
}

async function readDockerfile(root: string, dockerfile: string): Promise<string> {
  const path = await orError(realpath(join(root, dockerfile)), dockerfile);
  if (below(root, path) === '') throw new ContextError(`${dockerfile} is a link that leads out of ${root}`);
  return orError(readFile(path, 'utf8'), dockerfile);
}

/** A file named after the Dockerfile comes first, as in BuildKit. */
async function readRules(root: string, dockerfile: string): Promise<IgnoreRules> {
  for (const name of [`${dockerfile}.dockerignore`, '.dockerignore']) {
    try {
      return ignoreRules(await readFile(join(root, name), 'utf8'));
    } catch (error) {
      if (error instanceof IgnorePatternError)
        throw new ContextError(`${name}: ${error.message}`, { cause: error });
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return ignoreRules('');
}

/** A path from the root; empty for one that is not below it. */
function below(root: string, path: string): string {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? '' : way.split(sep).join('/');
}

function holds(paths: ReadonlySet<string>, folder: string): boolean {
  return [...paths].some((path) => path.startsWith(`${folder}/`));
}

async function orError<T>(work: Promise<T>, path: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why =
      error.code === 'EACCES'
        ? 'this user may not read it'
        : error.code === 'ENOENT'
          ? 'it is not there'
          : error.message;
    throw new ContextError(`${path} cannot be read: ${why}`, { cause: error });
  }
}
