import { basename, join } from 'node:path';
import { type ContainerRun, type FoundOutput, type RunProblem, runProblem } from '../../core/index.ts';
import type { Collected } from './collect.ts';
import { copyMeaning, type Moved, moveFile, moveFolder } from './move.ts';
import type { Staging } from './staging.ts';

/** A file of the run at its lasting place. */
export interface PlacedOutput {
  readonly name: string;
  /** Absolute, on this host. */
  readonly path: string;
}

/** What was put into place, and what could not be. */
export interface Placed {
  readonly outputs: readonly PlacedOutput[];
  readonly problems: readonly RunProblem[];
  /** False where something still lies in the staging folder, which must stay then. */
  readonly isComplete: boolean;
}

/** What is to lie where. */
interface Place {
  readonly name: string;
  readonly to: string;
  /** True where it leaves its folder, so that a link would lead nowhere. */
  readonly isMoved: boolean;
}

/**
 * Moves all that was collected from the staging folder to `--output`: to where the plan moves it, else to its place below
 * the source of its mount. A fault of one file does not keep the others.
 */
export async function placeOutputs(
  run: ContainerRun,
  staging: Staging,
  entries: readonly Collected[],
  found: readonly FoundOutput[],
  token: string,
): Promise<Placed> {
  const outputs: PlacedOutput[] = [];
  const problems: RunProblem[] = [];
  let isComplete = true;
  for (const entry of entries) {
    const { name, to, isMoved } = placeOf(run, entry, found);
    try {
      const moved = await placeOne(entry, to, isMoved, token);
      if (moved === null) continue;
      if (moved.conflict !== null) problems.push(conflictProblem(moved, moved.conflict));
      outputs.push({ name, path: moved.path });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      isComplete = false;
      const message = `"${entry.path}" of the output "${entry.mount}" could not be moved to ${to}: ${error.message}. What was not moved lies in ${staging.root}.`;
      problems.push(runProblem('run/output-not-kept', message));
      // One disk is full, or one folder closed: all others would say the same.
      if (error.code === 'ENOSPC' || error.code === 'EDQUOT') break;
    }
  }
  return { outputs, problems, isComplete };
}

/** Null for a folder, which is no output of its own. */
async function placeOne(
  { kind, place, isLink }: Collected,
  to: string,
  isMoved: boolean,
  token: string,
): Promise<Moved | null> {
  if (kind === 'folder' && !isLink) {
    await moveFolder(to);
    return null;
  }
  return isLink && isMoved ? await copyMeaning(place, to, token) : await moveFile(place, to, token);
}

function placeOf(run: ContainerRun, { mount, path }: Collected, found: readonly FoundOutput[]): Place {
  const source = run.outputs.find(({ name }) => name === mount)?.source ?? '';
  for (const { expected, path: root } of found) {
    if (expected.mount !== mount || !(root === '' || path === root || path.startsWith(`${root}/`))) continue;
    const rest = root === '' ? path : path.slice(root.length + 1);
    if (expected.moveTo !== null) {
      const below = expected.kind === 'file' ? basename(path) : rest;
      return { name: expected.name, to: join(expected.moveTo, below), isMoved: path === root };
    }
    return { name: expected.name, to: join(source, path), isMoved: false };
  }
  return { name: mount, to: join(source, path), isMoved: false };
}

function conflictProblem({ path }: Moved, conflict: string): RunProblem {
  const message = `${conflict} is there already and of another kind; what the container wrote lies in ${path}.`;
  return runProblem('run/output-conflict', message);
}
