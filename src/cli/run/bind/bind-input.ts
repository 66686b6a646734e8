import { accessSync, constants, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import type { BoundInput } from '../../../core/index.ts';
import { leftHome } from '../../input/left-home.ts';
import { unreadable } from '../../input/unreadable.ts';
import { UsageError } from '../../usage-error.ts';
import { refuseOutputInInput } from '../plan/output-folder.ts';
import { measureFiles } from './measure-files.ts';

/** An input with what a person should know of it. */
export interface LookedAtInput {
  readonly input: BoundInput;
  readonly notes: readonly string[];
}

/**
 * Looks at what is bound to a name: where it lies, that it can be read, and how large its files are.
 * @param typed the path as it was typed, from the current folder
 * @param output `--output`, absolute: an input around it is refused before it is measured, as it may be the whole disk
 * @param by what bound it, as it begins a message
 * @throws UsageError where it is not there or cannot be read, or the outputs would lie in it
 */
export function bindInput(
  name: string,
  typed: string,
  output: string,
  by = `--input ${name}`,
): LookedAtInput {
  const stats = statsOf(typed, by);
  const kind = stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : null;
  if (kind === null) {
    throw new UsageError(`${by}: ${typed} is neither a file nor a folder`, 'bind what is one');
  }
  try {
    accessSync(typed, kind === 'folder' ? constants.R_OK | constants.X_OK : constants.R_OK);
    const path = realpathSync(resolve(typed));
    if (kind === 'file') {
      const files = [{ path: basename(path), bytes: stats.size }];
      return { input: { name, typed, path, kind, files }, notes: [] };
    }
    refuseOutputInInput(output, { name, typed, path });
    const { files, outward } = measureFiles(path);
    return { input: { name, typed, path, kind, files }, notes: linkNotes(name, outward) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unreadable(`${by}: ${placeOf(error, typed)}`, error);
  }
}

/** What in a folder it was, where that is known. */
function placeOf(error: unknown, typed: string): string {
  if (!(error instanceof Error && 'path' in error && typeof error.path === 'string')) return typed;
  const below = relative(realpathSync(typed), error.path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? typed : join(typed, below);
}

function statsOf(typed: string, by: string): Stats {
  try {
    return statSync(typed);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw unreadable(`${by}: ${typed}`, error);
    const home = leftHome(typed);
    throw new UsageError(
      `${by}: ${typed}: no such file or folder`,
      home === null
        ? 'check the spelling and the current folder'
        : `the shell leaves ~ as it is behind a "="; write ${by}=${home}`,
    );
  }
}

function linkNotes(name: string, outward: readonly string[]): string[] {
  const [first] = outward;
  if (first === undefined) return [];
  const more = outward.length > 1 ? ` and ${outward.length - 1} more` : '';
  return [
    `The link ${first}${more} in the input ${name} leads out of it, so it leads nowhere in the container; bind copies instead.`,
  ];
}
