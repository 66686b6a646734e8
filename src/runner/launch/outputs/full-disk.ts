import { statfs } from 'node:fs/promises';
import { type RunProblem, runProblem } from '../../../core/index.ts';

/** With less than this nothing of use can be written; a file system keeps some blocks for itself. */
const LEAST_BYTES = 64 * 1024;

/** Says that the disk below a folder is full, so that a run that failed is no fault of its program. */
export async function fullDisk(folder: string): Promise<readonly RunProblem[]> {
  const { bavail, bsize, files, ffree } = await statfs(folder);
  // Some file systems do not count files, and say 0 of 0.
  const isFull = bavail * bsize < LEAST_BYTES || (files > 0 && ffree === 0);
  if (!isFull) return [];
  return [runProblem('run/disk-full', `The disk of the output folder ${folder} is full.`)];
}
