import type { Readable } from 'node:stream';
import type { RegistryAuth } from '../../../../core/index.ts';
import { dial } from '../../../engine/dial.ts';
import type { Engine } from '../../../engine/engine.ts';
import { refusalOf } from '../../../engine/refusal-of.ts';
import { LaunchFailure } from '../../launch-failure.ts';
import type { LaunchOptions } from '../../launch-options.ts';
import { jsonLines } from '../json-lines.ts';
import { type FoundLogin, findLogin, serverOf } from '../registry/find-login.ts';
import { imageName } from '../registry/image-name.ts';
import { authHeader } from '../registry/login.ts';
import { nearestImage } from './nearest-image.ts';
import { pullFailure } from './pull-failure.ts';
import { pullProgress } from './pull-progress.ts';

/** What is pulled. */
export interface Wanted {
  readonly name: string;
  readonly platform: string | null;
  /** The manifest's own log-in; null takes the user's. */
  readonly auth: RegistryAuth | null;
}

/**
 * Pulls an image with progress, with the log-in that the manifest brings or else the user has.
 * @throws LaunchFailure
 */
export async function pullImage(wanted: Wanted, options: LaunchOptions): Promise<void> {
  const { name, platform, auth } = wanted;
  const { registry } = imageName(name);
  await options.onEvent({ kind: 'stage', message: `Pulling ${name}` });
  const found: FoundLogin =
    auth === null ? await findLogin(registry) : { login: auth, server: serverOf(registry), trouble: null };
  const words = await pull(wanted, found, options);
  if (words === null) return;
  if (options.signal.aborted) throw new LaunchFailure('cancelled', []);
  const problems = pullFailure({
    name,
    words,
    platform,
    trouble: found.trouble,
    loggedIn: found.login !== null,
    nearest: await nearestImage(options.engine, name),
  });
  throw new LaunchFailure('failed', problems);
}

/** Null where it is there now, else what the engine says. */
async function pull(
  { name, platform }: Wanted,
  { login, server }: FoundLogin,
  { engine, signal, onEvent }: LaunchOptions,
): Promise<string | null> {
  const progress = pullProgress();
  try {
    const stream = await startPull(engine, signal, {
      fromImage: withTag(name),
      ...(platform === null ? {} : { platform }),
      ...(login === null ? {} : { authconfig: authHeader(login, server) }),
    });
    for await (const message of jsonLines(stream)) {
      if (typeof message['error'] === 'string') return message['error'].trim();
      const now = progress(message);
      if (now !== null) await onEvent({ kind: 'pull', ...now });
    }
    return null;
  } catch (error) {
    return signal.aborted ? 'it was cancelled' : refusalOf(error, `the pull of ${name}`);
  }
}

/** Without a tag the engine would pull all of them. */
function withTag(name: string): string {
  const { tag, digest } = imageName(name);
  return digest === null && tag === 'latest' && !name.endsWith(':latest') ? `${name}:latest` : name;
}

interface PullQuery {
  readonly fromImage: string;
  readonly platform?: string;
  readonly authconfig?: Record<string, string>;
}

/** Not by `Docker.pull`, which takes no signal to stop it. */
async function startPull(
  { docker }: Engine,
  signal: AbortSignal,
  { authconfig, ...query }: PullQuery,
): Promise<Readable> {
  return await dial(docker, {
    path: '/images/create?',
    method: 'POST',
    isStream: true,
    statusCodes: { 200: true, 404: 'no such image', 500: 'server error' },
    options: { ...query },
    abortSignal: signal,
    ...(authconfig === undefined ? {} : { authconfig }),
  });
}
