import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inWords } from './in-words.ts';
import { safePath } from './safe-path.ts';

/**
 * Writes a page's file into the workspace as shown, mode 0644; an older one of that name is replaced. Throws a
 * PathError where no file can have that name.
 */
export async function writePageFile(workspace: string, path: string, content: string): Promise<void> {
  const target = await safePath(workspace, path, false);
  await inWords(path, async () => {
    await mkdir(dirname(target), { recursive: true });
    await rm(target, { force: true });
    await writeFile(target, content);
    await chmod(target, 0o644);
  });
}
