import { constants } from 'node:fs';
import { access, realpath, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runProblem } from '../../core/index.ts';
import { LaunchFailure } from './launch-failure.ts';
import { makeFolders } from './outputs/make-folders.ts';

/** `--output`, ready to be written. */
export interface OpenOutput {
  /** Absolute, without links. */
  readonly path: string;
  /** Takes away folders that were made for it and are still empty. */
  removeIfEmpty(): Promise<void>;
}

/** Makes `--output` where it is not there. @throws LaunchFailure where it cannot be written */
export async function openOutput(output: string): Promise<OpenOutput> {
  try {
    const first = await makeFolders(output);
    await access(output, constants.W_OK | constants.X_OK);
    const path = await realpath(output);
    return { path, removeIfEmpty: () => removeUpTo(output, first) };
  } catch (error) {
    throw unwritable(output, error);
  }
}

/** Says of an error of the file system that outputs cannot be kept; throws what is none. */
export function unwritable(output: string, error: unknown): LaunchFailure {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const message = `The output folder ${output} cannot be written: ${error.message}.`;
  return new LaunchFailure('refused', [runProblem('run/output-unwritable', message)], '', { cause: error });
}

async function removeUpTo(folder: string, first: string | null): Promise<void> {
  if (first === null) return;
  for (let path = folder; path.length >= first.length; path = dirname(path)) {
    try {
      await rmdir(path);
    } catch (error) {
      // Something lies in it by now.
      if (error instanceof Error && 'code' in error) return;
      throw error;
    }
  }
}
