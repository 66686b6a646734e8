import { setTimeout as wait } from 'node:timers/promises';
import type Docker from 'dockerode';
import { unlessAbsent } from '../../engine/absent.ts';
import { engineWords } from '../../engine/engine-words.ts';
import { asReadable, framesOf } from './attach-output.ts';
import type { OutputSink } from './output-sink.ts';
import { engineGone, orGone } from './start-container.ts';

/** What the shell says of a program that cannot be started, and we with it. */
const CANNOT_START = 126;
/** The engine notes the end of a program a moment after its output has ended. */
const LOOK_MS = 5;

/** What is left of a program whose container has ended under it. */
const KILLED = 137;

/**
 * Executes a program in a running container, with the user, variables and folder of the container. Returns its exit code;
 * 126 where the engine cannot start it, and then the engine's words are printed in its place; 137 where its container ended.
 * @throws EngineError where the engine goes away
 */
export async function execProgram(
  container: Docker.Container,
  argv: readonly string[],
  sink: OutputSink,
  keepsFiles: boolean,
): Promise<number> {
  const started = await startExec(container, argv);
  if (typeof started === 'string') {
    await sink.pump(inOneFrame(`${started}\n`), keepsFiles);
    return CANNOT_START;
  }
  await sink.pump(framesOf(asReadable(started.stream)), keepsFiles);
  for (;;) {
    const seen = await orGone(unlessAbsent(started.exec.inspect()));
    if (seen === null) return KILLED;
    if (!seen.Running && seen.ExitCode !== null) return seen.ExitCode;
    await wait(LOOK_MS);
  }
}

/** A text is the reason why it cannot be started. */
async function startExec(
  container: Docker.Container,
  argv: readonly string[],
): Promise<{ readonly exec: Docker.Exec; readonly stream: NodeJS.ReadableStream } | string> {
  try {
    const exec = await container.exec({ Cmd: [...argv], AttachStdout: true, AttachStderr: true });
    return { exec, stream: await exec.start({}) };
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) return engineWords(error);
    throw engineGone(error);
  }
}

async function* inOneFrame(text: string) {
  yield { stream: 'stderr' as const, bytes: Buffer.from(text) };
}
