import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { inWords } from './in-words.ts';
import { PathError } from './path-error.ts';

export { PathError };

/**
 * The absolute path of `path` in `folder`, links followed; throws a PathError where that lies outside or, with
 * `mustExist`, where nothing is there.
 */
export async function safePath(folder: string, path: string, mustExist = true): Promise<string> {
  const inside = await realpath(folder);
  const wanted = join(inside, path);
  if (isAbsolute(path) || leaves(inside, wanted)) throw new PathError(`"${path}" leads out of its folder`);
  const real = await inWords(path, () => realNearest(wanted));
  if (leaves(inside, real)) throw new PathError(`"${path}" is a link that leads out of its folder`);
  if (mustExist && !(await exists(wanted))) throw new PathError(`there is no "${path}"`);
  return real;
}

function leaves(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** The path with the links of its existing part followed. */
async function realNearest(path: string): Promise<string> {
  if (await exists(path)) return realpath(path);
  return join(await realNearest(dirname(path)), relative(dirname(path), path));
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}
