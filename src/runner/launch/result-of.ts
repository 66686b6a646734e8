import {
  dockerLine,
  explainOutput,
  failureProblem,
  KNOWN_FAILURES,
  type RunProblem,
  type RunResult,
  type RunStatus,
  runProblem,
} from '../../core/index.ts';
import type { ContainerEnd } from './container/container-end.ts';
import { howItEnded } from './container/how-it-ended.ts';
import type { ContainerOutcome } from './container/run-container.ts';
import type { ComparedPlatforms } from './image/describe/compare-platforms.ts';
import type { KeptOutputs } from './keep-outputs.ts';
import type { PreparedRun } from './prepared-run.ts';

/** All that is known of a run that was started. */
interface Finished {
  readonly prepared: PreparedRun;
  readonly compared: ComparedPlatforms;
  readonly outcome: ContainerOutcome;
  readonly changed: readonly RunProblem[];
  readonly kept: KeptOutputs;
  readonly tail: string;
  readonly isLargeInput: boolean;
  /** How often no program of the container was seen on its GPUs; null where one was, or it has none. */
  readonly gpuMisses: number | null;
}

const LARGE_INPUT =
  'The inputs are larger than 1 GiB: they were compared by size, time and inode after the run, not by content.';

/** The result of a run that was started. One that ended with 0 and has an error among its problems has failed. */
export function resultOf(finished: Finished): RunResult {
  const { prepared, compared, outcome, changed, kept, tail, isLargeInput } = finished;
  const { run, image, devices } = prepared;
  const { platform, problems: foreseen } = compared;
  const { end, memory } = outcome;
  const ending = howItEnded(end, run.timeoutMs);
  const own = [
    ...foreseen,
    ...prepared.problems,
    ...ending.problems,
    ...gpuProblems(finished),
    ...changed,
    ...kept.problems,
  ];
  const isFailed = ending.status === 'succeeded' && own.some(({ severity }) => severity === 'error');
  const status = isFailed ? 'failed' : ending.status;
  return {
    version: 1,
    format: run.format,
    image: { name: image.name, id: image.id, base: image.base },
    platform,
    status,
    exitCode: end.exitCode,
    signal: ending.signal,
    durationMs: end.durationMs,
    peakMemoryBytes: memory.peakBytes,
    peakMemoryMethod: memory.method,
    gpus: devices.names,
    outputs: kept.outputs,
    problems: [...own, ...known(tail, status, end)],
    logTail: tail,
    commandLine: dockerLine(run),
    notes: [...run.notes, ...kept.notes, ...(isLargeInput ? [LARGE_INPUT] : [])],
  };
}

function gpuProblems({ prepared: { devices }, gpuMisses }: Finished): readonly RunProblem[] {
  if (gpuMisses === null) return [];
  const message = `The run was given ${devices.names.join(', ')}, and in ${gpuMisses} looks none of its programs was seen there.`;
  return [runProblem('run/gpu-unused', message, { severity: 'warning' })];
}

/** Failures after which programs go on and end with 0, as if nothing had happened. */
const GOES_ON = new Set(KNOWN_FAILURES.filter(({ goesOn }) => goesOn).map(({ id }) => id));

/**
 * Known failures that the last lines show. Of a program that ended with 0 only those that go by in silence: they are warnings
 * then. The shell says `Killed` of every SIGKILL; where the kernel has killed nobody for memory, that is no sign of it.
 */
function known(tail: string, status: RunStatus, end: ContainerEnd): readonly RunProblem[] {
  if (status === 'cancelled') return [];
  const endedWell = end.exitCode === 0;
  const isMemory = end.oomKilled || end.oomKills > 0;
  const explained = explainOutput(tail, { outOfMemory: status === 'out-of-memory' });
  return explained
    .filter(({ id }) => status !== 'succeeded' || GOES_ON.has(id))
    .filter(({ text }) => isMemory || text?.trim() !== 'Killed')
    .map((explanation) => failureProblem(explanation, endedWell && GOES_ON.has(explanation.id)));
}
