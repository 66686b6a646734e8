import type { Readable } from 'node:stream';
import { dial } from '../../../engine/dial.ts';
import type { Engine } from '../../../engine/engine.ts';
import { hasBuildKit } from './has-buildkit.ts';
import type { BuildSession } from './open-session.ts';

/** What is asked of a builder, besides the context. */
export interface BuildOrder {
  readonly dockerfile: string;
  readonly tag: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly platform: string | null;
}

/** A build that has begun. */
export interface StartedBuild {
  /** Its messages, a JSON object a line. */
  readonly stream: Readable;
  /** To be called when the stream has ended. */
  readonly close: () => void;
}

/**
 * Starts a build: by BuildKit where the engine has it, so that `RUN --mount` works, else by its classic builder. Over the
 * API alone: the docker command line is not everywhere, and has no BuildKit where its plugin buildx is missing.
 */
export async function startBuild(
  engine: Engine,
  context: Readable,
  order: BuildOrder,
  signal: AbortSignal,
): Promise<StartedBuild> {
  const session = (await hasBuildKit(engine)) ? await sessionOf(engine) : null;
  try {
    const stream = await post(engine, context, order, session, signal);
    return { stream, close: () => session?.close() };
  } catch (error) {
    session?.close();
    throw error;
  }
}

async function sessionOf({ docker }: Engine): Promise<BuildSession> {
  // Loaded only here: HTTP/2 is large.
  const { openSession } = await import('./open-session.ts');
  return openSession(docker);
}

async function post(
  { docker }: Engine,
  context: Readable,
  { dockerfile, tag, labels, platform }: BuildOrder,
  session: BuildSession | null,
  signal: AbortSignal,
): Promise<Readable> {
  return await dial(docker, {
    path: '/build?',
    method: 'POST',
    file: context,
    isStream: true,
    statusCodes: { 200: true, 400: 'bad parameter', 500: 'server error' },
    options: {
      t: tag,
      dockerfile,
      labels: JSON.stringify(labels),
      forcerm: true,
      ...(platform === null ? {} : { platform }),
      ...(session === null ? {} : { version: '2', session: session.id }),
    },
    abortSignal: signal,
  });
}
