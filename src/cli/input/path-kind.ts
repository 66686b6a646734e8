import { stat } from 'node:fs/promises';
import { unreadable } from './unreadable.ts';

/**
 * What stands at a path.
 * @throws UsageError where that cannot be told: a name too long, links in a circle, no permission
 */
export async function pathKind(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return 'missing';
    }
    throw unreadable(path, error);
  }
}
