import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FormatId } from '../../../core/index.ts';
import { pathKind } from '../../input/path-kind.ts';
import { isDockerfileName } from '../../package/known-names.ts';
import { neighbourFinder } from '../../package/neighbours.ts';
import { UsageError } from '../../usage-error.ts';
import { readJudged } from '../../validate/judge-text.ts';
import { chooseRunnable } from './choose-runnable.ts';
import { dockerfileIn } from './manifests-in.ts';
import type { RunSource } from './run-source.ts';

/**
 * What a path stands for: a manifest, or a folder with one.
 * @param as the format that the caller pinned
 * @throws UsageError where it is not there, cannot be read, or holds nothing or several things that can be run
 */
export async function openSource(path: string, as: FormatId | undefined): Promise<RunSource> {
  const kind = await pathKind(path);
  if (kind === 'missing') {
    throw new UsageError(`${path}: no such file or folder`, 'check the spelling and the current folder');
  }
  return kind === 'folder' ? openFolder(path, as) : openFile(path, as);
}

/** As `openSource`, of a folder. */
export async function openFolder(path: string, as: FormatId | undefined): Promise<RunSource> {
  const { runnable, notes } = chooseRunnable(path, as);
  if (runnable.format !== 'raiven') {
    const file = await openFile(join(path, runnable.path), runnable.format);
    // A folder below may hold the manifest; what is built is the folder that was named.
    return { ...file, name: nameOf(path), build: file.build ?? buildIn(path), notes };
  }
  const { readContainer } = await import('../../package/read-container.ts');
  return {
    judged: readContainer({ kind: 'package', path, named: true }),
    format: 'raiven',
    name: nameOf(path),
    build: buildIn(path),
    notes,
  };
}

async function openFile(path: string, as: FormatId | undefined): Promise<RunSource> {
  const target = { kind: 'file', path, named: true } as const;
  const judged = await readJudged(target, { as, stdinFilename: undefined }, neighbourFinder());
  const folder = dirname(path);
  const name = basename(path);
  return {
    judged,
    format: as ?? null,
    name: nameOf(folder),
    build: isDockerfileName(name) ? { context: realpathSync(folder), dockerfile: name } : buildBeside(folder),
    notes: [],
  };
}

/** Kaapana keeps its manifest one folder below the Dockerfile. */
function buildBeside(folder: string): RunSource['build'] {
  const above = dirname(resolve(folder));
  const isBelow = basename(resolve(folder)) === 'files' && existsSync(above);
  return buildIn(folder) ?? (isBelow ? buildIn(above) : null);
}

function buildIn(folder: string): RunSource['build'] {
  const dockerfile = dockerfileIn(folder);
  return dockerfile === null ? null : { context: realpathSync(folder), dockerfile };
}

function nameOf(folder: string): string {
  return basename(realpathSync(folder));
}
