import { lstat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { type ContainerRun, OWN_PREFIX, type RunOutput } from '../../../core/index.ts';
import { hashFile } from './hash-file.ts';
import type { PlacedOutput } from './place-outputs.ts';
import { walkTree } from './walk-tree.ts';

/** What lies in `--output`, and whether all of it is told. */
export interface OutputListing {
  readonly outputs: readonly RunOutput[];
  readonly note: string | null;
}

/** Files that lay there before are told for comparison; a folder full of other things is not read from end to end. */
const MOST_OLD_FILES = 1000;
const MOST_OLD_BYTES = 1024 ** 3;

/** Every file of the outputs, those of this run first, then those that lay there before. */
export async function listOutputs(
  run: ContainerRun,
  output: string,
  placed: readonly PlacedOutput[],
): Promise<OutputListing> {
  const outputs: RunOutput[] = [];
  const known = new Set<string>();
  for (const { name, path } of placed) {
    for await (const file of filesAt(path)) {
      outputs.push(await describe(name, file, output, true));
      known.add(file);
    }
  }
  let files = 0;
  let bytes = 0;
  for await (const { name, path, size } of oldFiles(run, known)) {
    files += 1;
    bytes += size;
    if (files > MOST_OLD_FILES || bytes > MOST_OLD_BYTES)
      return { outputs, note: `Not all of what lay in ${output} before is listed: it is too much.` };
    outputs.push(await describe(name, path, output, false));
  }
  return { outputs, note: null };
}

/** The file itself; of a folder, which a link may have meant, every file in it. */
async function* filesAt(path: string): AsyncGenerator<string> {
  if (!(await lstat(path)).isDirectory()) yield path;
  else for await (const entry of walkTree(path)) if (!entry.stats.isDirectory()) yield entry.path;
}

async function* oldFiles(run: ContainerRun, known: Set<string>) {
  for (const { name, source } of run.outputs) {
    for await (const { path, relative: below, stats } of walkTree(source, { isSkipped: isClosed })) {
      // Folders of other runs, which may be under way.
      if (below.split('/').some((part) => part.startsWith(OWN_PREFIX))) continue;
      if (stats.isDirectory() || known.has(path)) continue;
      known.add(path);
      yield { name, path, size: stats.size };
    }
  }
}

/** A folder that is not there, or is not for us to read, has nothing to list. */
function isClosed(error: unknown): boolean {
  const codes = ['ENOENT', 'ENOTDIR', 'EACCES'];
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

async function describe(name: string, path: string, output: string, isNew: boolean): Promise<RunOutput> {
  const stats = await lstat(path);
  return {
    name,
    path: relative(output, path).split(sep).join('/'),
    bytes: stats.size,
    sha256: stats.isFile() ? await hashFile(path) : null,
    owner: `${stats.uid}:${stats.gid}`,
    new: isNew,
  };
}
