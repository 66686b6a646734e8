import { stat } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';

/** A file to judge; `named` is true where the caller named it itself, not by a folder or pattern. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
}

/**
 * The files that PATHs, folders and patterns stand for, each once, in the order given. A folder is searched for
 * the file names that a format has; what git ignores is left out.
 * @param fileNames endings that formats name, such as `manifest.json`
 * @throws UsageError for a path that is not there or a pattern that matches nothing
 */
export async function findFiles(
  targets: readonly string[],
  fileNames: readonly string[],
): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const target of targets) {
    const files = await expand(target, fileNames);
    for (const file of files) if (!found.has(file.path) || file.named) found.set(file.path, file);
  }
  return [...found.values()];
}

async function expand(target: string, fileNames: readonly string[]): Promise<FoundFile[]> {
  if (target === '-') return [{ path: '-', named: true }];
  const kind = await kindOf(target);
  if (kind === 'file') return [{ path: target, named: true }];
  // Loaded on demand: one named file, the common case, should not pay for it.
  const { globby, isDynamicPattern } = await import('globby');
  if (kind === 'folder') {
    const patterns = fileNames.map((name) => `**/*${name}`);
    const paths = await globby(patterns, { cwd: target, gitignore: true, ignore: ['**/node_modules/**'] });
    if (paths.length === 0) throw new UsageError(`no manifest was found in ${target}`, SEARCHED(fileNames));
    return paths.sort().map((path) => ({ path: join(target, path), named: false }));
  }
  if (!isDynamicPattern(target)) {
    throw new UsageError(`${target}: no such file or folder`, 'check the spelling and the current folder');
  }
  const paths = await globby(target, { gitignore: true });
  if (paths.length === 0) throw new UsageError(`${target} matches no file`, 'try the pattern with ls');
  return paths.sort().map((path) => ({ path, named: false }));
}

const SEARCHED = (names: readonly string[]): string => `files ending in ${names.join(', ')} are looked for`;

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return 'missing';
    }
    throw error;
  }
}

function join(folder: string, path: string): string {
  return folder === '.' ? path : `${folder.replace(/\/+$/, '')}/${path}`;
}
