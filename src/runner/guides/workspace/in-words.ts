import { PathError } from './path-error.ts';

/** What the file system and `fs.cp` (nodejs.org/api/errors.html) say where a page names an unfit path. */
const WORDS: Readonly<Record<string, (path: string) => string>> = {
  EISDIR: isFolder,
  ERR_FS_EISDIR: isFolder,
  ERR_FS_CP_NON_DIR_TO_DIR: (path) => `a folder stands where "${path}" would be written`,
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  ERR_FS_CP_DIR_TO_NON_DIR: fileInTheWay,
  ERR_FS_CP_EEXIST: fileInTheWay,
  ENAMETOOLONG: (path) => `"${path}" is too long for a path`,
  ELOOP: (path) => `"${path}" is a link that leads back to itself`,
  ENOENT: (path) => `"${path}" leads to nothing`,
  EACCES: (path) => `"${path}" may not be read or written by you`,
  ERR_INVALID_ARG_VALUE: (path) => `${JSON.stringify(path)} is no path`,
  ERR_FS_CP_EINVAL: (path) => `"${path}" cannot be copied into itself`,
  ERR_FS_CP_FIFO_PIPE: notRegular,
  ERR_FS_CP_SOCKET: notRegular,
  ERR_FS_CP_UNKNOWN: notRegular,
};

/**
 * Does `work` on a path that a page names; what the page is to blame for becomes a PathError in words. All else, such
 * as a full disk, is thrown as it is.
 */
export async function inWords<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
    throw words === undefined ? error : new PathError(words(path), { cause: error });
  }
}

function isFolder(path: string): string {
  return `"${path}" is a folder`;
}

function fileInTheWay(path: string): string {
  return `a file stands where "${path}" needs a folder`;
}

function notRegular(path: string): string {
  return `"${path}" is, or has in it, what is neither file nor folder`;
}
