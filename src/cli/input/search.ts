import { globby, isDynamicPattern } from 'globby';
import { unreadable } from './unreadable.ts';

/**
 * Files below a folder that match a pattern, without what git ignores and without node_modules.
 * @throws UsageError where a folder on the way cannot be read: what is in it would go unseen
 */
export async function search(patterns: readonly string[], folder: string): Promise<string[]> {
  try {
    return await globby(patterns, { cwd: folder, gitignore: true, ignore: ['**/node_modules/**'] });
  } catch (error) {
    const path = error instanceof Error && 'path' in error ? String(error.path) : folder;
    throw unreadable(path, error);
  }
}

/** Whether a path is a pattern, such as `gears/*.json`. */
export function isPattern(path: string): boolean {
  return isDynamicPattern(path);
}
