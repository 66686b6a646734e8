import { constants } from 'node:os';
import { type RunProblem, type RunStatus, runProblem } from '../../../core/index.ts';
import type { ContainerEnd, FailedProgram } from './container-end.ts';
import { typedTime } from './typed-time.ts';

/** The verdict on an end: all but what the outputs say. */
export interface Ending {
  readonly status: RunStatus;
  readonly signal: string | null;
  readonly problems: readonly RunProblem[];
}

/** A shell tells the end of its child by a signal as 128 + its number, and so does the engine of pid 1. */
const SIGNAL_BASE = 128;

/**
 * Tells how a run ended. A code above 128 is a signal by convention only; it is named where there is a signal of that
 * number. 137 without a word of the engine about memory is a SIGKILL from outside.
 */
export function howItEnded(end: ContainerEnd, timeoutMs: number | null): Ending {
  const signal = signalOf(end.exitCode);
  const ending = (status: RunStatus, ...problems: RunProblem[]): Ending => ({ status, signal, problems });
  if (end.stopped === 'cancelled') return ending('cancelled');
  if (end.stopped === 'timed-out') {
    const message = `The program had not ended after ${typedTime(timeoutMs ?? end.durationMs)} and was stopped.`;
    return ending('timed-out', runProblem('run/timed-out', message));
  }
  if (end.failedProgram !== null)
    return ending('failed', ...programProblems(end.failedProgram), ...memoryProblems(end));
  if (end.exitCode === 0) return ending('succeeded', ...memoryProblems(end));
  if (isKilled(end.exitCode) && (end.oomKilled || end.oomKills > 0)) {
    const message =
      'The program was killed by the kernel because it reached the memory limit of its container.';
    return ending('out-of-memory', runProblem('run/out-of-memory', message));
  }
  const problems = memoryProblems(end);
  return ending(
    problems.length === 0 ? 'failed' : 'out-of-memory',
    codeProblem(end.exitCode, signal),
    ...problems,
  );
}

function isKilled(exitCode: number | null): boolean {
  return exitCode === SIGNAL_BASE + constants.signals.SIGKILL;
}

function signalOf(exitCode: number | null): string | null {
  if (exitCode === null || exitCode <= SIGNAL_BASE) return null;
  const found = Object.entries(constants.signals).find(([, number]) => SIGNAL_BASE + number === exitCode);
  return found?.[0] ?? null;
}

function codeProblem(exitCode: number | null, signal: string | null): RunProblem {
  if (signal !== null) {
    return runProblem('run/signal', `The program was ended by ${signal} (exit code ${exitCode}).`);
  }
  return runProblem('run/exit-code', `The program ended with code ${exitCode ?? 'unknown'}.`);
}

function programProblems({ title, about, exitCode }: FailedProgram): readonly RunProblem[] {
  const what = about === null ? '' : ` (${about})`;
  return [runProblem('run/program-failed', `The step "${title}"${what} ended with code ${exitCode}.`)];
}

/** A killed child is an error where the program failed, and a warning where it went on and says that all is well. */
function memoryProblems({ oomKilled, oomKills, exitCode }: ContainerEnd): readonly RunProblem[] {
  if (!oomKilled && oomKills === 0) return [];
  const processes = oomKills > 1 ? `${oomKills} processes` : 'A process';
  const message = `${processes} in the container ${oomKills > 1 ? 'were' : 'was'} killed by the kernel at the memory limit.`;
  return [runProblem('run/child-out-of-memory', message, { severity: exitCode === 0 ? 'warning' : 'error' })];
}
