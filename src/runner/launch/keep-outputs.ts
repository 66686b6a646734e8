import type Docker from 'dockerode';
import {
  type ContainerRun,
  checkExpected,
  emptyFiles,
  firstNames,
  type RunOutput,
  type RunProblem,
  runProblem,
} from '../../core/index.ts';
import { type Collected, type Collection, collect } from './outputs/collect.ts';
import { listOutputs } from './outputs/list-outputs.ts';
import { caller } from './outputs/owner.ts';
import { placeOutputs } from './outputs/place-outputs.ts';
import type { Staging } from './outputs/staging.ts';
import { takeOver } from './outputs/take-over.ts';
import type { PreparedRun } from './prepared-run.ts';

/** What was kept of what a container has written. */
export interface KeptOutputs {
  readonly outputs: readonly RunOutput[];
  readonly problems: readonly RunProblem[];
  readonly notes: readonly string[];
  /** False where something still lies in the staging folder. */
  readonly isComplete: boolean;
}

interface Ended {
  readonly prepared: PreparedRun;
  readonly token: string;
  readonly staging: Staging;
  /** It has ended. */
  readonly container: Docker.Container;
  /** True where the program ended well, so that what the plan expects must be there. */
  readonly isWell: boolean;
  /** Why a file of what was printed is not whole; null where it is. */
  readonly fault: Error | null;
  /** Called where all that is expected is there, and the container is needed no more. */
  readonly onWhole: () => void;
}

/**
 * Gives what a container has written to the caller, checks it and puts it into place, also of a run that failed: what it
 * wrote may tell why.
 */
export async function keepOutputs(ended: Ended): Promise<KeptOutputs> {
  const { staging } = ended;
  try {
    return await keep(ended);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && !('statusCode' in error))) throw error;
    const message = `The outputs could not be kept: ${error.message}. They lie in ${staging.root}.`;
    return {
      outputs: [],
      problems: [runProblem('run/output-not-kept', message)],
      notes: [],
      isComplete: false,
    };
  }
}

async function keep(ended: Ended): Promise<KeptOutputs> {
  const { prepared, token, container, isWell, fault, onWhole } = ended;
  const { run, options, image } = prepared;
  // As it was given: the places of the plan begin with it.
  const { output } = options;
  const repair = { engine: options.engine, image: image.id, token, owner: caller() };
  const { staging, problems } = await takeOver(ended.staging, container, repair);
  const { entries, problems: faults, isComplete } = await collect(run, staging);
  const { found, problems: misses } = isWell ? checkExpected(run, entries) : { found: [], problems: [] };
  if (isWell && [...problems, ...faults, ...misses].length === 0) onWhole();
  const empty = isWell && misses.length === 0 ? emptyFiles(run, entries, found) : [];
  const { kept, notes } = withoutRest(run, entries, misses.length === 0 ? found : []);
  const placed = await placeOutputs(run, staging, kept, found, { output, token });
  const { outputs, note } = await listOutputs(run, output, placed.outputs);
  return {
    outputs,
    problems: [...problems, ...faults, ...misses, ...empty, ...placed.problems, ...streamProblems(fault)],
    notes: [...notes, ...(note === null ? [] : [note])],
    isComplete: isComplete && placed.isComplete,
  };
}

/** Where the plan moves results out of a folder, the rest of it is thrown away as on the platform; a failed run keeps it. */
function withoutRest(
  { expected }: ContainerRun,
  entries: Collection['entries'],
  found: readonly { readonly expected: (typeof expected)[number]; readonly path: string }[],
): { readonly kept: readonly Collected[]; readonly notes: readonly string[] } {
  const moving = new Set(expected.filter(({ moveTo }) => moveTo !== null).map(({ mount }) => mount));
  if (found.length === 0 || moving.size === 0) return { kept: entries, notes: [] };
  const isFound = ({ mount, path }: Collected): boolean =>
    found.some(
      ({ expected: { mount: its }, path: root }) =>
        its === mount && (root === '' || path === root || path.startsWith(`${root}/`)),
    );
  const kept = entries.filter((entry) => !moving.has(entry.mount) || isFound(entry));
  const files = entries.filter((entry) => entry.kind === 'file' && !kept.includes(entry));
  if (files.length === 0) return { kept, notes: [] };
  const names = firstNames(files.map(({ path }) => path));
  return { kept, notes: [`Not kept, as no output of the manifest names it: ${names}.`] };
}

function streamProblems(fault: Error | null): readonly RunProblem[] {
  if (fault === null) return [];
  const message = `What the program printed could not be kept to its end: ${fault.message}.`;
  return [runProblem('run/output-not-kept', message)];
}
