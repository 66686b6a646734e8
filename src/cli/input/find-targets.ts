import { statSync } from 'node:fs';
import type { FormatId } from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { unreadable } from './unreadable.ts';

/** One thing to judge; `named` is true where the caller named it itself, not by a folder or pattern. */
export interface Target {
  /** A `package` is a folder that is judged as a whole, a `zip` a file that holds one. */
  readonly kind: 'file' | 'stdin' | 'package' | 'zip';
  /** As the caller wrote it, `-` for standard input. */
  readonly path: string;
  readonly named: boolean;
}

/**
 * What PATHs, folders and patterns stand for, each once, in the order given. A folder is searched for the file names
 * that a format has, and what git ignores is left out; pinned to RAIVEN it is judged as a whole.
 * @param fileNames endings that formats name, such as `manifest.json`
 * @throws UsageError for a path that is not there or a pattern that matches nothing
 */
export async function findTargets(
  paths: readonly string[],
  fileNames: readonly string[],
  pinned: FormatId | undefined,
): Promise<Target[]> {
  const found = new Map<string, Target>();
  for (const path of paths) {
    for (const target of named(path, pinned) ?? (await searched(path, fileNames))) {
      if (!found.has(target.path) || target.named) found.set(target.path, target);
    }
  }
  return [...found.values()];
}

/** What a path itself stands for; null where it has to be searched for. */
function named(path: string, pinned: FormatId | undefined): Target[] | null {
  if (path === '') throw new UsageError('a path is empty', 'name a file, a folder or a pattern');
  if (path === '-') return [{ kind: 'stdin', path, named: true }];
  const kind = pathKind(path);
  if (kind === 'folder') return pinned === 'raiven' ? [{ kind: 'package', path, named: true }] : null;
  if (kind === 'missing') return null;
  return [{ kind: path.toLowerCase().endsWith('.zip') ? 'zip' : 'file', path, named: true }];
}

async function searched(path: string, fileNames: readonly string[]): Promise<Target[]> {
  // Loaded on demand: named files, the common case, should not pay for it.
  const { isPattern, search } = await import('./search.ts');
  if (pathKind(path) === 'folder') {
    const paths = await search(
      fileNames.map((name) => `**/*${name}`),
      path,
    );
    if (paths.length === 0) throw new UsageError(`no manifest was found in ${path}`, lookedFor(fileNames));
    return paths.sort().map((file) => ({ kind: 'file', path: join(path, file), named: false }));
  }
  if (/^!(?!\()/.test(path)) {
    throw new UsageError(
      `${path} says only what to leave out`,
      'name what to judge; what git ignores is left out of folders and patterns',
    );
  }
  if (!isPattern(path)) {
    throw new UsageError(`${path}: no such file or folder`, 'check the spelling and the current folder');
  }
  const paths = await search([path], '.');
  if (paths.length === 0) throw new UsageError(`${path} matches no file`, 'try the pattern with ls');
  return paths.sort().map((file) => ({ kind: 'file', path: file, named: false }));
}

function pathKind(path: string): 'file' | 'folder' | 'missing' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'missing';
    return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return 'missing';
    throw unreadable(path, error);
  }
}

function lookedFor(names: readonly string[]): string {
  return `files ending in ${names.join(', ')} are looked for`;
}

function join(folder: string, path: string): string {
  return folder === '.' ? path : `${folder.replace(/\/+$/, '')}/${path}`;
}
