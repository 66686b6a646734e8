import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { contextEndpoint } from '../../engine/docker-context.ts';
import type { Endpoint } from '../../engine/endpoint.ts';
import type { ExamplePlaces } from '../session/environment.ts';
import { keepLogIns } from './keep-log-ins.ts';

/** A context of the user's docker configuration. */
export interface UserContext {
  readonly name: string;
  /** Name of its folders. */
  readonly id: string;
  /** Its metadata as written. */
  readonly meta: string;
  /** A text is the reason why it cannot be used here. */
  readonly endpoint: Endpoint | string;
}

/** Where the user's docker command line has its configuration. */
export function userConfigFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env['DOCKER_CONFIG'] || join(homedir(), '.docker');
}

/** The contexts of a configuration; one that cannot be read is none, as the docker command line says itself. */
export async function userContexts(folder: string): Promise<readonly UserContext[]> {
  const metas = join(folder, 'contexts/meta');
  const ids = existsSync(metas) ? await readdir(metas) : [];
  const contexts: UserContext[] = [];
  for (const id of ids) {
    try {
      const meta = await readFile(join(metas, id, 'meta.json'), 'utf8');
      const { Name: name } = JSON.parse(meta);
      if (typeof name !== 'string') continue;
      contexts.push({ name, id, meta, endpoint: await contextEndpoint(folder, name) });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  return contexts;
}

/** Where the user's own plugins of the docker command line are. */
export function userPlugins(): string {
  return join(userConfigFolder(), 'cli-plugins');
}

/** Where a session that does not see the user's configuration finds them. */
export function pluginsPlace({ root }: ExamplePlaces): string {
  return join(root, 'plugins');
}

/**
 * Makes the example's docker configuration: log-ins, plugins and contexts are as the user's, but a context leads to the
 * example's door to its engine, and what a page changes (`docker login`, `docker context use`) is gone with the example.
 * `hostOf` is the address of a context's door.
 */
export async function createOwnConfig(
  places: ExamplePlaces,
  contexts: readonly UserContext[],
  hostOf: (context: UserContext) => string | null,
  isCovered: boolean,
): Promise<void> {
  const { dockerConfig: folder, bin } = places;
  const config = join(userConfigFolder(), 'config.json');
  await mkdir(folder, { mode: 0o700 });
  await copyIfThere(config, join(folder, 'config.json'));
  await keepLogIns(config, folder, bin);
  if (existsSync(userPlugins())) {
    if (isCovered) await mkdir(pluginsPlace(places));
    await symlink(isCovered ? pluginsPlace(places) : userPlugins(), join(folder, 'cli-plugins'));
  }
  for (const context of contexts) {
    const place = join(folder, 'contexts/meta', context.id);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'meta.json'), withHost(context.meta, hostOf(context)));
  }
}

async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function withHost(meta: string, host: string | null): string {
  if (host === null) return meta;
  const data = JSON.parse(meta);
  return JSON.stringify({
    ...data,
    Endpoints: { ...data.Endpoints, docker: { Host: host, SkipTLSVerify: false } },
  });
}
