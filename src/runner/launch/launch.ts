import { type ContainerRun, dockerLine, type RunResult } from '../../core/index.ts';
import { SecretMask } from '../container/secret-mask.ts';
import { secretsOf } from '../container/secrets-of.ts';
import { comparePlatforms } from '../image/describe/compare-platforms.ts';
import { readyImage } from '../image/ready.ts';
import { LaunchFailure } from './launch-failure.ts';
import type { LaunchOptions } from './launch-options.ts';
import { openOutput } from './open-output.ts';
import { type PreparedRun, runPrepared } from './run-prepared.ts';
import { sweepRuns } from './sweep-runs.ts';

/**
 * Runs a container as its plan says, from the image to the checked outputs, and removes everything of it but the image and
 * the outputs. What fails by the package's or the host's fault is a result; an engine that goes away is thrown.
 *
 * @throws EngineError
 */
export async function launch(run: ContainerRun, options: LaunchOptions): Promise<RunResult> {
  const begun: Begun = { prepared: null };
  try {
    return await launchOrFail(run, options, begun);
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    return failedResult(run, error, begun.prepared);
  }
}

/** How far a run has come, for the result of one that fails. */
interface Begun {
  prepared: Pick<PreparedRun, 'image' | 'platform'> | null;
}

async function launchOrFail(run: ContainerRun, options: LaunchOptions, begun: Begun): Promise<RunResult> {
  const { engine, signal, onEvent } = options;
  for (const message of [...(await sweepRuns()), ...run.notes]) await onEvent({ kind: 'note', message });
  const output = await openOutput(options.output);
  try {
    const image = await readyImage(run.image, { name: run.name, platform: run.platform }, options);
    const { platform, problems } = comparePlatforms(engine, image);
    begun.prepared = { image, platform };
    const devices = { requests: [], names: [] };
    if (signal.aborted) throw new LaunchFailure('cancelled', []);
    return await runPrepared({ run, options, output: output.path, image, platform, problems, devices });
  } finally {
    await output.removeIfEmpty();
  }
}

function failedResult(run: ContainerRun, failure: LaunchFailure, prepared: Begun['prepared']): RunResult {
  const image = prepared?.image;
  return {
    version: 1,
    format: run.format,
    image: image === undefined ? null : { name: image.name, id: image.id, base: image.base },
    platform: prepared?.platform ?? null,
    status: failure.status,
    exitCode: null,
    signal: null,
    durationMs: 0,
    peakMemoryBytes: null,
    peakMemoryMethod: null,
    gpus: [],
    outputs: [],
    problems: failure.problems,
    logTail: SecretMask.text(failure.logTail, secretsOf(run)),
    commandLine: dockerLine(run),
    notes: run.notes,
  };
}
