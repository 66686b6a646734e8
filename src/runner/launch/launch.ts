import { type ContainerRun, dockerLine, type RunResult, unstartedResult } from '../../core/index.ts';
import { SecretMask } from './container/secret-mask.ts';
import { secretsOf } from './container/secrets-of.ts';
import { LaunchFailure } from './launch-failure.ts';
import type { LaunchOptions } from './launch-options.ts';
import { prepareRun } from './prepare-run.ts';
import type { PreparedRun } from './prepared-run.ts';
import { runPrepared } from './run-prepared.ts';

/**
 * Runs a container as its plan says, from the image to the checked outputs, and removes everything of it but the image and
 * the outputs. What fails by the package's or the host's fault is a result; an engine that goes away is thrown.
 *
 * @throws EngineError
 */
export async function launch(run: ContainerRun, options: LaunchOptions): Promise<RunResult> {
  let known: Known = null;
  const onPrepared = (found: Known): void => {
    known = found;
  };
  try {
    return await prepareRun(run, options, onPrepared, runPrepared);
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    return await failedResult(run, error, known);
  }
}

/** How far a run has come; null where there is no image yet. */
type Known = Pick<PreparedRun, 'image' | 'compared'> | null;

async function failedResult(run: ContainerRun, failure: LaunchFailure, known: Known): Promise<RunResult> {
  return {
    ...unstartedResult(failure.status, run.format, failure.problems),
    image: known === null ? null : { name: known.image.name, id: known.image.id, base: known.image.base },
    platform: (await known?.compared)?.platform ?? null,
    logTail: SecretMask.text(failure.logTail, secretsOf(run)),
    commandLine: dockerLine(run),
    notes: run.notes,
  };
}
