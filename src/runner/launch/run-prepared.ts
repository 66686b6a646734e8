import { type ContainerRun, checkExpected, type RunResult } from '../../core/index.ts';
import { howItEnded } from './container/how-it-ended.ts';
import { OutputSink } from './container/output-sink.ts';
import { removeContainer } from './container/remove-container.ts';
import { type ContainerOutcome, type ContainerWork, runContainer } from './container/run-container.ts';
import { IDLE, runPrograms } from './container/run-programs.ts';
import { secretsOf } from './container/secrets-of.ts';
import { watchGpuUse } from './gpu/watch-gpu-use.ts';
import { inStaging, type StagedRun, type StagedWork } from './in-staging.ts';
import { keepOutputs } from './keep-outputs.ts';
import { failCloser, lookCloser } from './look-closer.ts';
import { makeContainer } from './make-container.ts';
import { collect } from './outputs/collect.ts';
import { fullDisk } from './outputs/full-disk.ts';
import { InputWatch } from './outputs/input-watch.ts';
import { removeSecrets } from './outputs/remove-secrets.ts';
import type { Staging } from './outputs/staging.ts';
import type { PreparedRun } from './prepared-run.ts';
import { resultOf } from './result-of.ts';
import { wholeCommand } from './whole-command.ts';

/** Runs a container from its staging folder to its result. @throws LaunchFailure, EngineError */
export async function runPrepared(prepared: PreparedRun): Promise<RunResult> {
  return await inStaging(prepared, (staged) => runStaged(prepared, staged));
}

async function runStaged(prepared: PreparedRun, staged: StagedRun): Promise<StagedWork<RunResult>> {
  const { run, options, output } = prepared;
  const { staging } = staged;
  const { signal, keep, onEvent } = options;
  const sink = new OutputSink({ ...staging, secrets: secretsOf(run), onEvent });
  await onEvent({ kind: 'stage', message: 'Starting' });
  const opening = InputWatch.open(run.inputs, output);
  try {
    const container = await makeContainer(prepared, staged, isIdle(run) ? IDLE : {});
    const inputs = await opening;
    const work = { container, run, sink, signal, onEvent };
    const gpus = prepared.devices.names.length > 0 ? watchGpuUse(container.id) : null;
    const outcome = await execute(prepared, staging, work)
      .finally(() => gpus?.end())
      .catch((error: unknown) => failCloser(container, prepared, error));
    const gpuMisses = gpus?.end() ?? null;
    await sink.close();
    await removeSecrets(staging);
    staged.noteEnd();
    const full = await fullDisk(output);
    await onEvent({ kind: 'stage', message: 'Checking the outputs' });
    const changed = await inputs.end();
    const isWell = howItEnded(outcome.end, run.timeoutMs).status === 'succeeded';
    let removal: Promise<string | null> | null = null;
    const onWhole = (): void => {
      if (keep) return;
      removal = removeContainer(container);
      // Told when it is waited for.
      removal.catch(() => null);
    };
    const kept = await keepOutputs({ prepared, ...staged, container, isWell, fault: sink.fault, onWhole });
    const tail = sink.tail.text();
    const result = resultOf({
      prepared,
      compared: await prepared.compared,
      outcome,
      changed,
      kept,
      tail,
      isLargeInput: inputs.isLarge,
      gpuMisses,
    });
    const own = result.status === 'succeeded' ? result.problems : [...full, ...result.problems];
    const problems = await lookCloser(container, prepared, own, tail);
    const note = keep ? keptNote(container.id) : await (removal ?? removeContainer(container));
    if (note !== null) await onEvent({ kind: 'note', message: note });
    return { value: { ...result, problems }, isKept: !kept.isComplete };
  } finally {
    (await opening).close();
    await sink.close();
    await removeSecrets(staging);
  }
}

function keptNote(id: string): string {
  const name = id.slice(0, 12);
  return `The container ${name} stays: docker logs ${name} shows what it printed, docker rm ${name} removes it.`;
}

function isIdle({ before, after }: ContainerRun): boolean {
  return before.length > 0 || after.length > 0;
}

async function execute(
  { run, image }: PreparedRun,
  staging: Staging,
  work: ContainerWork,
): Promise<ContainerOutcome> {
  if (!isIdle(run)) return await runContainer(work);
  const isComplete = async (): Promise<boolean> => {
    const { entries } = await collect(run, staging);
    return checkExpected(run, entries).problems.length === 0;
  };
  return await runPrograms({ ...work, argv: wholeCommand(run, image), isComplete });
}
