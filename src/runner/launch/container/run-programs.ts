import type Docker from 'dockerode';
import type { FailedProgram } from './container-end.ts';
import { execProgram } from './exec-program.ts';
import type { ContainerOutcome, ContainerWork } from './run-container.ts';
import { orGone, startContainer } from './start-container.ts';
import { GRACE_SECONDS, killContainer } from './stop-container.ts';
import { Stopper } from './stopper.ts';
import { watchMemory } from './watch-memory.ts';

/** What an idle container needs of its image, as upstream's does (curious-containers e6b4f13, cc-faice/cc_faice/commons/docker.py). */
export const IDLE: Pick<Docker.ContainerCreateOptions, 'Entrypoint' | 'Cmd' | 'OpenStdin'> = {
  // Reads commands that nobody types, and so waits.
  Entrypoint: ['/bin/sh'],
  Cmd: [],
  OpenStdin: true,
};

/** The engine's answers that a container is gone, or has ended. */
const NOT_FOUND = 404;
const NOT_RUNNING = 409;

/** A started container with programs before and after its command. */
interface ProgramsWork extends ContainerWork {
  /** The command itself, all words of it. */
  readonly argv: readonly string[];
  /** Asked when the command has ended with 0: whether the programs behind it have something to do. */
  readonly isComplete: () => Promise<boolean>;
}

/**
 * Starts an idle container and executes in it what comes before the command, the command, and what comes after it; the
 * first that fails is the last.
 * @throws LaunchFailure where it cannot be started, EngineError where the engine goes away
 */
export async function runPrograms(work: ProgramsWork): Promise<ContainerOutcome> {
  const { container, run, signal, onEvent } = work;
  const watch = watchMemory(container);
  try {
    await startContainer(container, run);
    watch.started();
    const startedAt = performance.now();
    await onEvent({ kind: 'started', container: container.id });
    let tellOver = (): void => {};
    const over = new Promise<void>((resolve) => {
      tellOver = resolve;
    });
    using stopper = new Stopper({ signal, timeoutMs: run.timeoutMs, onEvent }, () =>
      stopAll(container, over),
    );
    const codes = await executeAll(work, () => stopper.reason !== null).finally(tellOver);
    const durationMs = Math.round(performance.now() - startedAt);
    await orGone(stopper.settled());
    const { State: state } = await orGone(container.inspect());
    // The last look at its memory, while it is still there.
    const memory = watch.end();
    // What a program has left running must not write to outputs that are being looked at.
    if (state.Running) await orGone(killContainer(container));
    const end = {
      ...codes,
      stopped: stopper.reason,
      oomKilled: state.OOMKilled,
      oomKills: memory.oomKills,
      durationMs,
    };
    return { end, memory };
  } finally {
    watch.end();
  }
}

interface Codes {
  readonly exitCode: number | null;
  readonly failedProgram: FailedProgram | null;
}

async function executeAll(work: ProgramsWork, isStopped: () => boolean): Promise<Codes> {
  const { container, run, sink, argv, isComplete, onEvent } = work;
  const failing = async (programs: typeof run.before): Promise<FailedProgram | null> => {
    for (const { title, argv: words, about } of programs) {
      if (isStopped()) return null;
      await onEvent({ kind: 'stage', message: title });
      const exitCode = await execProgram(container, words, sink, false);
      if (exitCode !== 0) return { title, about, exitCode };
    }
    return null;
  };
  const before = await failing(run.before);
  if (before !== null || isStopped()) return { exitCode: null, failedProgram: before };
  const exitCode = await execProgram(container, argv, sink, true);
  if (exitCode !== 0 || isStopped() || !(await isComplete())) return { exitCode, failedProgram: null };
  return { exitCode, failedProgram: await failing(run.after) };
}

/** The shell that idles as pid 1 heeds no SIGTERM, so that a shell of its own passes it on to the others. */
async function stopAll(container: Docker.Container, over: Promise<void>): Promise<void> {
  await unlessEnded(signalAll(container));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, GRACE_SECONDS * 1000);
  });
  await Promise.race([over, late]);
  clearTimeout(timer);
  await unlessEnded(container.kill());
}

async function signalAll(container: Docker.Container): Promise<void> {
  const exec = await container.exec({ Cmd: ['/bin/sh', '-c', 'kill -TERM -1'] });
  await exec.start({ Detach: true });
}

/** Runs a request for a container that may have ended by itself. */
async function unlessEnded(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    const code = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
    if (code !== NOT_FOUND && code !== NOT_RUNNING) throw error;
  }
}
