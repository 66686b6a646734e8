import type Docker from 'dockerode';
import type { ContainerRun } from '../../../core/index.ts';
import type { LaunchEvent } from '../launch-event.ts';
import { asReadable, framesOf } from './attach-output.ts';
import type { ContainerEnd } from './container-end.ts';
import type { OutputSink } from './output-sink.ts';
import { orGone, startContainer } from './start-container.ts';
import { stopContainer } from './stop-container.ts';
import { Stopper } from './stopper.ts';
import { waitForEnd } from './wait-for-end.ts';
import { type MemorySeen, watchMemory } from './watch-memory.ts';

/** A created container that is to run to its end. */
export interface ContainerWork {
  readonly container: Docker.Container;
  readonly run: ContainerRun;
  readonly sink: OutputSink;
  readonly signal: AbortSignal;
  readonly onEvent: (event: LaunchEvent) => void | Promise<void>;
}

/** What came of it. */
export interface ContainerOutcome {
  readonly end: ContainerEnd;
  readonly memory: MemorySeen;
}

/**
 * Starts a container and stays with it to its end: what it prints, its memory, its time.
 * @throws LaunchFailure where it cannot be started, EngineError where the engine goes away
 */
export async function runContainer(work: ContainerWork): Promise<ContainerOutcome> {
  const { container, run, sink, signal, onEvent } = work;
  const stream = asReadable(await orGone(container.attach({ stream: true, stdout: true, stderr: true })));
  const watch = watchMemory(container);
  try {
    await startContainer(container, run);
    watch.started();
    await onEvent({ kind: 'started', container: container.id });
    using stopper = new Stopper({ signal, timeoutMs: run.timeoutMs, onEvent }, () =>
      stopContainer(container),
    );
    const ended = waitForEnd(container).finally(() => watch.end());
    const pumped = sink.pump(framesOf(stream), true);
    await Promise.all([orGone(ended), pumped]);
    await orGone(stopper.settled());
    const { State: state } = await orGone(container.inspect());
    const end: ContainerEnd = {
      exitCode: state.ExitCode,
      stopped: stopper.reason,
      oomKilled: state.OOMKilled,
      oomKills: watch.end().oomKills,
      durationMs: Math.max(1, Date.parse(state.FinishedAt) - Date.parse(state.StartedAt)),
      failedProgram: null,
    };
    return { end, memory: watch.end() };
  } finally {
    watch.end();
    stream.destroy();
  }
}
