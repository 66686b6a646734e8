import { finished } from 'node:stream/promises';
import type Docker from 'dockerode';
import { asReadable, framesOf } from './container/attach-output.ts';
import { orGone } from './container/start-container.ts';

/** Where a person sits, or a script that types for one. */
export interface CallerTerminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly error: NodeJS.WriteStream;
  /** True where both sides are a terminal; else lines go in and both streams come out apart. */
  readonly isTerminal: boolean;
}

/** A container at the caller's terminal, from before its start to its end. */
export interface AttachedTerminal extends AsyncDisposable {
  /** Tells the container how large the terminal is. */
  resize(): Promise<void>;
  /** Resolves when all that the container printed is on the terminal. */
  drained(): Promise<void>;
}

/** The terminal of this process. */
export function callerTerminal(): CallerTerminal {
  const { stdin: input, stdout: output, stderr: error } = process;
  return { input, output, error, isTerminal: input.isTTY === true && output.isTTY === true };
}

/**
 * Connects a terminal with a container that is not started yet. Keys go through as they are, Ctrl-C too, until it is
 * disposed of. @throws EngineError
 */
export async function attachTerminal(
  container: Docker.Container,
  { input, output, error, isTerminal }: CallerTerminal,
): Promise<AttachedTerminal> {
  const stream = await orGone(
    container.attach({ stream: true, stdin: true, stdout: true, stderr: true, hijack: true }),
  );
  const readable = asReadable(stream);
  // Who reads no further, as `head` does, has enough: what the shell runs might print for ever.
  const enough = (): void => void container.kill().catch(() => null);
  for (const each of [output, error]) each.on('error', enough);
  const shown = isTerminal ? showAll(readable, output) : showApart(readable, output, error);
  // Told by `drained`.
  shown.catch(() => null);
  const resize = async (): Promise<void> => {
    const { rows, columns } = output;
    // A terminal may not know its size, and the container may have ended in this moment.
    if (isTerminal && rows > 0 && columns > 0)
      await container.resize({ h: rows, w: columns }).catch(() => null);
  };
  const onResize = (): void => void resize();
  if (isTerminal) input.setRawMode(true);
  input.pipe(stream);
  output.on('resize', onResize);
  return {
    resize,
    drained: () => shown,
    async [Symbol.asyncDispose]() {
      output.off('resize', onResize);
      input.unpipe(stream);
      if (isTerminal) input.setRawMode(false);
      input.pause();
      // A pipe whose other end is open would keep this process. A file as input has no such method.
      input.unref?.();
      readable.destroy();
    },
  };
}

async function showAll(readable: NodeJS.ReadableStream, output: NodeJS.WriteStream): Promise<void> {
  readable.pipe(output, { end: false });
  await finished(readable, { writable: false });
}

async function showApart(
  readable: ReturnType<typeof asReadable>,
  output: NodeJS.WriteStream,
  error: NodeJS.WriteStream,
): Promise<void> {
  for await (const { stream, bytes } of framesOf(readable))
    (stream === 'stdout' ? output : error).write(bytes);
}
