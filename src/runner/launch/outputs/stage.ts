import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { CALLER_HOME, type ContainerRun, type PlacedFile } from '../../../core/index.ts';
import type { StagedFile, StagedFolder, Staging } from './staging.ts';

/**
 * Makes the folders and files of a run below `root`. `root` is the caller's alone; below it everything is open, for the
 * container's user may be anybody, and sees only what is mounted.
 * @throws the error of the file system
 */
export async function stage(run: ContainerRun, root: string): Promise<Staging> {
  await mkdir(root, { mode: 0o700 });
  const outputs = await openFolders(
    root,
    'output',
    run.outputs.map(({ target }) => target),
  );
  const home = run.user === 'caller' ? [CALLER_HOME] : [];
  const scratch = await openFolders(root, 'scratch', [...run.scratch, ...home]);
  const files: StagedFile[] = [];
  for (const file of run.files) {
    const placed = await placeFile(file, join(root, `file-${files.length}`), [...outputs, ...scratch]);
    if (placed !== null) files.push(placed);
  }
  return {
    root,
    outputs,
    scratch,
    files,
    stdout: run.stdout === null ? null : join(root, 'stdout'),
    stderr: run.stderr === null ? null : join(root, 'stderr'),
  };
}

async function openFolders(root: string, name: string, targets: readonly string[]): Promise<StagedFolder[]> {
  const folders = targets.map((target, index) => ({ folder: join(root, `${name}-${index}`), target }));
  for (const { folder } of folders) {
    await mkdir(folder);
    await chmod(folder, 0o777);
  }
  return folders;
}

/** Null for one that lies in a folder of the run already: a mount there would leave an empty file behind. */
async function placeFile(
  { target, text, readOnly, secret }: PlacedFile,
  path: string,
  folders: readonly StagedFolder[],
): Promise<StagedFile | null> {
  const parent = folders.find((folder) => target.startsWith(`${folder.target}/`));
  const place = parent === undefined ? path : join(parent.folder, posix.relative(parent.target, target));
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
  await chmod(place, readOnly ? 0o444 : 0o666);
  return parent === undefined ? { path, target, readOnly, secret } : null;
}
