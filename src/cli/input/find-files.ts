import { UsageError } from '../usage-error.ts';
import { pathKind } from './path-kind.ts';

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
  if (target === '') throw new UsageError('a path is empty', 'name a file, a folder or a pattern');
  if (target === '-') return [{ path: '-', named: true }];
  const kind = await pathKind(target);
  if (kind === 'file') return [{ path: target, named: true }];
  // Loaded on demand: one named file, the common case, should not pay for it.
  const { isDynamicPattern } = await import('globby');
  const { search } = await import('./search.ts');
  if (kind === 'folder') {
    const patterns = fileNames.map((name) => `**/*${name}`);
    const paths = await search(patterns, target);
    if (paths.length === 0) throw new UsageError(`no manifest was found in ${target}`, lookedFor(fileNames));
    return paths.sort().map((path) => ({ path: join(target, path), named: false }));
  }
  if (!isDynamicPattern(target)) {
    throw new UsageError(`${target}: no such file or folder`, 'check the spelling and the current folder');
  }
  const paths = await search([target], '.');
  if (paths.length === 0) throw new UsageError(`${target} matches no file`, 'try the pattern with ls');
  return paths.sort().map((path) => ({ path, named: false }));
}

function lookedFor(names: readonly string[]): string {
  return `files ending in ${names.join(', ')} are looked for`;
}

function join(folder: string, path: string): string {
  return folder === '.' ? path : `${folder.replace(/\/+$/, '')}/${path}`;
}
