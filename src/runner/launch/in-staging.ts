import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { OWN_PREFIX } from '../../core/index.ts';
import { EngineError } from '../engine/engine-error.ts';
import { unwritable } from './open-output.ts';
import { caller } from './outputs/owner.ts';
import { stage } from './outputs/stage.ts';
import type { Staging } from './outputs/staging.ts';
import type { PreparedRun } from './prepared-run.ts';
import { foreignStaging, removeContainers, removeStaging } from './remove-run.ts';
import { openRunJournal } from './run-journal.ts';

/** The place of one run on the engine and on this host. */
export interface StagedRun {
  /** The value of the label of all its containers. */
  readonly token: string;
  readonly staging: Staging;
  /** To be called when the container has ended: from then on what it wrote is kept, whatever happens to this process. */
  noteEnd(): void;
}

/** What came of the work in it. */
export interface StagedWork<T> {
  readonly value: T;
  /** True where something in the staging folder could not be put into place, so that the folder has to stay. */
  readonly isKept: boolean;
}

/**
 * Makes the staging folder of a run and works in it. All that a run makes stands in a journal first, and is gone when this
 * returns or throws. Where the engine went away, its container may still write: the next start removes what is left then.
 *
 * @throws LaunchFailure where it cannot be written, and what the work throws
 */
export async function inStaging<T>(
  { run, options: { engine, onEvent }, output, image }: PreparedRun,
  work: (staged: StagedRun) => Promise<StagedWork<T>>,
): Promise<T> {
  const token = randomBytes(8).toString('hex');
  const folder = join(output, `${OWN_PREFIX}${token}`);
  const journal = openRunJournal({ token, endpoint: engine.endpoint, staging: folder, image: image.id });
  const repair = { engine, image: image.id, token, folder, owner: caller() };
  try {
    const staging = await stage(run, folder).catch((error: unknown) => {
      throw unwritable(output, error);
    });
    const { value, isKept } = await work({ token, staging, noteEnd: journal.noteEnd });
    if (!isKept && !(await removeStaging(repair)))
      await onEvent({ kind: 'note', message: foreignStaging(folder) });
    journal.forget();
    return value;
  } catch (error) {
    if (error instanceof EngineError) throw error;
    await removeContainers(engine.docker, token);
    await removeStaging(repair);
    journal.forget();
    throw error;
  }
}
