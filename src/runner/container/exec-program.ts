import { setTimeout as wait } from 'node:timers/promises';
import type Docker from 'dockerode';
import { asReadable, framesOf } from './attach-output.ts';
import type { OutputSink } from './output-sink.ts';
import { orGone } from './start-container.ts';

/** What the shell says of a program that cannot be started, and we with it. */
const CANNOT_START = 126;
/** The engine notes the end of a program a moment after its output has ended. */
const LOOK_MS = 5;

/**
 * Executes a program in a running container, with the user, variables and folder of the container. Returns its exit code;
 * 126 where the engine cannot start it, and then the engine's words are printed in its place.
 * @throws EngineError where the engine goes away
 */
export async function execProgram(
  container: Docker.Container,
  argv: readonly string[],
  sink: OutputSink,
  keepsFiles: boolean,
): Promise<number> {
  const exec = await orGone(container.exec({ Cmd: [...argv], AttachStdout: true, AttachStderr: true }));
  const stream = await startExec(exec);
  if (typeof stream === 'string') {
    await sink.pump(inOneFrame(`${stream}\n`), keepsFiles);
    return CANNOT_START;
  }
  await sink.pump(framesOf(asReadable(stream)), keepsFiles);
  for (;;) {
    const { Running: runs, ExitCode: exitCode } = await orGone(exec.inspect());
    if (!runs && exitCode !== null) return exitCode;
    await wait(LOOK_MS);
  }
}

async function startExec(exec: Docker.Exec): Promise<NodeJS.ReadableStream | string> {
  try {
    return await exec.start({});
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) return error.message;
    return await orGone(Promise.reject(error));
  }
}

async function* inOneFrame(text: string) {
  yield { stream: 'stderr' as const, bytes: Buffer.from(text) };
}
