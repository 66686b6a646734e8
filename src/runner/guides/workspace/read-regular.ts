import { lstat, readFile } from 'node:fs/promises';
import { inWords } from './in-words.ts';
import { PathError } from './path-error.ts';
import { safePath } from './safe-path.ts';

/**
 * The content of a file that a page names in `folder`; throws a PathError where it is none. Nothing but a regular file
 * is opened: a named pipe would wait for ever.
 */
export async function readRegular(folder: string, path: string): Promise<Buffer> {
  const file = await safePath(folder, path);
  return inWords(path, async () => {
    const found = await lstat(file);
    if (found.isDirectory()) throw new PathError(`"${path}" is a folder`);
    if (!found.isFile()) throw new PathError(`"${path}" is no file`);
    return readFile(file);
  });
}
