import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../usage-error.ts';
import { caseNames } from './case-names.ts';

/** One match of `--each`. */
export interface FoundCase {
  readonly name: string;
  /** As the pattern found it, from the current folder. */
  readonly path: string;
}

/**
 * The files and folders that a pattern matches, sorted, each with the name of its case. Hidden ones are left out, as a shell
 * does; what git ignores is not, as data is often ignored.
 * @throws UsageError where nothing matches
 */
export async function findCases(pattern: string): Promise<FoundCase[]> {
  const { globby } = await import('globby');
  const all = await globby([pattern.replace(/(?<=.)\/+$/, '')], {
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    suppressErrors: false,
  });
  // As in a shell, `cases/*/` is for folders alone, links to folders included.
  const found = pattern.endsWith('/')
    ? all.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
    : all;
  if (found.length === 0) {
    throw new UsageError(
      `--each: ${pattern} matches nothing`,
      'try the pattern with ls, and quote it: --each "scans/*"',
    );
  }
  const paths = [...new Set(found)].sort();
  const names = caseNames(paths.map((path) => resolve(path)));
  return paths.map((path, at) => ({ path, name: names[at] ?? path }));
}
