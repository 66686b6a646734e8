import { type ContainerRun, environmentOverridden } from '../../core/index.ts';
import { deviceRequests, gpuPreflight } from './gpu/device-requests.ts';
import { comparePlatforms } from './image/describe/compare-platforms.ts';
import { readyImage } from './image/ready.ts';
import { LaunchFailure } from './launch-failure.ts';
import type { LaunchOptions } from './launch-options.ts';
import { openOutput } from './open-output.ts';
import type { PreparedRun } from './prepared-run.ts';
import { sweepRuns } from './sweep-runs.ts';

/** Told of each thing that is known, for the result of a run that gets no further. */
export type OnPrepared = (known: Pick<PreparedRun, 'image' | 'compared'>) => void;

/**
 * Has everything that a run needs, and works with it. What killed runs have left is removed before, and folders that were
 * made for outputs and are empty in the end are taken away after.
 * @throws LaunchFailure, EngineError
 */
export async function prepareRun<T>(
  run: ContainerRun,
  options: LaunchOptions,
  onPrepared: OnPrepared,
  work: (prepared: PreparedRun) => Promise<T>,
): Promise<T> {
  const { engine, signal, onEvent } = options;
  for (const message of [...(await sweepRuns()), ...run.notes]) await onEvent({ kind: 'note', message });
  const output = await openOutput(options.output);
  try {
    // Before a pull or build that may take long.
    await gpuPreflight(run.gpus, engine, run.image.kind === 'named' ? run.image.name : null);
    const image = await readyImage(run.image, { name: run.name, platform: run.platform }, options);
    const compared = comparePlatforms(engine, image);
    // Told to whoever waits for it.
    compared.catch(() => null);
    onPrepared({ image, compared });
    const problems = environmentOverridden(run.environment, image.config.env);
    const devices = await deviceRequests(run.gpus, engine, image);
    if (signal.aborted) throw new LaunchFailure('cancelled', []);
    return await work({ run, options, output: output.path, image, compared, problems, devices });
  } finally {
    await output.removeIfEmpty();
  }
}
