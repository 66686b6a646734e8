import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type Docker from 'dockerode';
import type { ContainerRun, RunPlatform, RunProblem, RunResult } from '../../core/index.ts';
import { checkExpected } from '../../core/index.ts';
import { unlessAbsent } from '../cleanup/absent.ts';
import { createBody } from '../container/create-body.ts';
import { OutputSink } from '../container/output-sink.ts';
import { type ContainerOutcome, runContainer } from '../container/run-container.ts';
import { IDLE, runPrograms } from '../container/run-programs.ts';
import { secretsOf } from '../container/secrets-of.ts';
import { createContainer } from '../container/start-container.ts';
import { isRootless } from '../engine/is-rootless.ts';
import type { ReadyImage } from '../image/ready-image.ts';
import { collect } from '../outputs/collect.ts';
import { InputWatch } from '../outputs/input-watch.ts';
import { caller } from '../outputs/owner.ts';
import { removeSecrets } from '../outputs/remove-secrets.ts';
import { stage } from '../outputs/stage.ts';
import type { Staging } from '../outputs/staging.ts';
import { commandWords } from './command-words.ts';
import { keepOutputs } from './keep-outputs.ts';
import type { LaunchOptions } from './launch-options.ts';
import { unwritable } from './open-output.ts';
import { resultOf } from './result-of.ts';
import { openRunJournal } from './run-journal.ts';
import { removeContainers, removeStaging } from './sweep-runs.ts';

/** A run of which everything is there: the image, the devices, the folder for its outputs. */
export interface PreparedRun {
  readonly run: ContainerRun;
  readonly options: LaunchOptions;
  /** `--output` without links. */
  readonly output: string;
  readonly image: ReadyImage;
  readonly platform: RunPlatform;
  /** What is known of it before it starts. */
  readonly problems: readonly RunProblem[];
  readonly devices: { readonly requests: readonly Docker.DeviceRequest[]; readonly names: readonly string[] };
}

/**
 * Runs a container from its staging folder to its result. All that it makes stands in a journal first, and is gone when
 * this returns or throws; where the engine went away, the journal stays for the next start.
 *
 * @throws LaunchFailure, EngineError
 */
export async function runPrepared(prepared: PreparedRun): Promise<RunResult> {
  const { options, output, image } = prepared;
  const token = randomBytes(8).toString('hex');
  const root = join(output, `.waybill-${token}`);
  const forget = openRunJournal({
    token,
    endpoint: options.engine.endpoint,
    staging: root,
    image: image.id,
  });
  const repair = { engine: options.engine, image: image.id, token, folder: root, owner: caller() };
  const kept = { staging: false };
  try {
    return await runStaged(prepared, token, root, kept);
  } finally {
    if (!options.keep) await removeContainers(options.engine.docker, token);
    if (!kept.staging) await removeStaging(repair);
    forget();
  }
}

async function runStaged(
  prepared: PreparedRun,
  token: string,
  root: string,
  kept: { staging: boolean },
): Promise<RunResult> {
  const { run, options, output, image, devices } = prepared;
  const staging = await stage(run, root).catch((error: unknown) => {
    throw unwritable(output, error);
  });
  const sink = new OutputSink({ ...staging, secrets: secretsOf(run), onEvent: options.onEvent });
  const inputs = await InputWatch.open(run.inputs, output);
  let outcome: ContainerOutcome;
  let container: Docker.Container;
  try {
    const { docker } = options.engine;
    const own = caller();
    const user = run.user === 'caller' && (await isRootless(docker)) ? '0:0' : `${own.uid}:${own.gid}`;
    const facts = {
      token,
      imageId: image.id,
      staging,
      devices: devices.requests,
      caller: user,
      keep: options.keep,
    };
    await options.onEvent({ kind: 'stage', message: 'Starting' });
    const created = await createContainer(docker, run, {
      ...createBody(run, facts),
      ...(isIdle(run) ? IDLE : {}),
    });
    container = created.container;
    for (const message of created.warnings) await options.onEvent({ kind: 'note', message });
    outcome = await execute(prepared, container, sink, staging);
  } finally {
    await sink.close();
    await removeSecrets(staging);
  }
  await options.onEvent({ kind: 'stage', message: 'Checking the outputs' });
  const changed = await inputs.end();
  const keptOutputs = await keepOutputs({ prepared, token, staging, outcome, container, fault: sink.fault });
  kept.staging = !keptOutputs.isComplete;
  if (options.keep)
    await options.onEvent({ kind: 'note', message: `The container ${container.id.slice(0, 12)} was kept.` });
  else await unlessAbsent(container.remove({ force: true, v: true }));
  return resultOf({
    prepared,
    outcome,
    changed,
    kept: keptOutputs,
    tail: sink.tail.text(),
    isLargeInput: inputs.isLarge,
  });
}

function isIdle({ before, after }: ContainerRun): boolean {
  return before.length > 0 || after.length > 0;
}

async function execute(
  { run, options: { signal, onEvent }, image }: PreparedRun,
  container: Docker.Container,
  sink: OutputSink,
  staging: Staging,
): Promise<ContainerOutcome> {
  const work = { container, run, sink, signal, onEvent };
  if (!isIdle(run)) return await runContainer(work);
  const isComplete = async (): Promise<boolean> => {
    const { entries } = await collect(run, staging);
    return checkExpected(run, entries).problems.length === 0;
  };
  return await runPrograms({ ...work, argv: commandWords(run, image), isComplete });
}
