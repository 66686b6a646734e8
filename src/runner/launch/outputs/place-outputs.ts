import { basename, join } from 'node:path';
import { type ContainerRun, type FoundOutput, type RunProblem, runProblem } from '../../../core/index.ts';
import type { Collected } from './collect.ts';
import { copyMeaning, type Moved, makeFolder, moveFile, type Room } from './move.ts';
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
  /** True for a link that would lead nowhere from there: what it means is put in its place. */
  readonly isCopied: boolean;
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
  room: Room,
): Promise<Placed> {
  const outputs: PlacedOutput[] = [];
  const problems: RunProblem[] = [];
  let isComplete = true;
  const places = entries.map((entry) => ({ entry, place: placeOf(run, entry, found) }));
  // What a link means is there as long as nothing has been moved.
  const copied = places.filter(({ place }) => place.isCopied);
  const moving = places.filter(({ place }) => !place.isCopied);
  for (const { entry, place } of [...copied, ...moving]) {
    const { name, to } = place;
    try {
      const moved = await placeOne(entry, place, room);
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
  { kind, place, end }: Collected,
  { to, isCopied }: Place,
  room: Room,
): Promise<Moved | null> {
  if (kind === 'folder' && end === null) {
    await makeFolder(to, room);
    return null;
  }
  return isCopied && end !== null ? await copyMeaning(end, to, room) : await moveFile(place, to, room);
}

function placeOf(
  run: ContainerRun,
  { mount, path, place, end }: Collected,
  found: readonly FoundOutput[],
): Place {
  const source = run.outputs.find(({ name }) => name === mount)?.source ?? '';
  for (const { expected, path: root } of found) {
    if (expected.mount !== mount || !(root === '' || path === root || path.startsWith(`${root}/`))) continue;
    const rest = root === '' ? path : path.slice(root.length + 1);
    if (expected.moveTo !== null) {
      const above = place.slice(0, place.length - rest.length);
      // A link within what moves goes along with what it means.
      const isCopied = end !== null && (path === root || !end.startsWith(above));
      const below = expected.kind === 'file' ? basename(path) : rest;
      return { name: expected.name, to: join(expected.moveTo, below), isCopied };
    }
    return { name: expected.name, to: join(source, path), isCopied: false };
  }
  return { name: mount, to: join(source, path), isCopied: false };
}

function conflictProblem({ path }: Moved, conflict: string): RunProblem {
  const message = `${conflict} is there already and of another kind; what the container wrote lies in ${path}.`;
  return runProblem('run/output-conflict', message);
}
