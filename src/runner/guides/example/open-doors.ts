import { chmodSync, chownSync, existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { type Endpoint, endpointText } from '../../engine/endpoint.ts';
import type { Engine } from '../../engine/engine.ts';
import { usualSockets } from '../../engine/usual-sockets.ts';
import type { Journal } from '../../journal/journal.ts';
import type { ExamplePlaces } from '../session/environment.ts';
import { type Cover, mayCover } from './cover.ts';
import { type Door, type DoorOptions, openDoor, openLazyDoor } from './door.ts';
import {
  createOwnConfig,
  pluginsPlace,
  type UserContext,
  userConfigFolder,
  userContexts,
  userPlugins,
} from './own-config.ts';

/** All ways of an example to engines. */
export interface Doors {
  /** To the engine of the run; null where there is none. */
  readonly main: Door | null;
  readonly all: readonly Door[];
  /** What the session sees in place of the engines' sockets and the user's configuration; none where that may not be. */
  readonly covers: readonly Cover[];
}

/**
 * Opens a door to the engine of the run and one to each other that this host knows: of the user's docker contexts and
 * at the usual sockets. What lies behind them is looked at when a page asks.
 */
export async function openDoors(
  places: ExamplePlaces,
  engine: Engine | null,
  journal: Journal,
  options: DoorOptions,
): Promise<Doors> {
  const main =
    engine === null ? null : await openDoor(join(places.root, 'engine.sock'), engine, journal, options);
  const doors = new Map<string, Door>();
  if (engine !== null && main !== null) doors.set(keyOf(engine.endpoint), main);
  const doorOf = async (endpoint: Endpoint | string): Promise<Door> => {
    const key = typeof endpoint === 'string' ? endpoint : keyOf(endpoint);
    const known = doors.get(key);
    if (known !== undefined) return known;
    const door = await openLazyDoor(join(places.root, `engine-${doors.size}.sock`), endpoint, options);
    doors.set(key, door);
    return door;
  };
  const contexts = await userContexts(userConfigFolder());
  const hosts = new Map<UserContext, string>();
  for (const context of contexts) hosts.set(context, `unix://${(await doorOf(context.endpoint)).socketPath}`);
  const isCovered = mayCover();
  await createOwnConfig(places, contexts, (context) => hosts.get(context) ?? null, isCovered);
  const covers = isCovered ? await coversOf(places, engine, doorOf) : [];
  return { main, all: [...doors.values()], covers };
}

async function coversOf(
  places: ExamplePlaces,
  engine: Engine | null,
  doorOf: (endpoint: Endpoint) => Promise<Door>,
): Promise<readonly Cover[]> {
  const configs = existing([userConfigFolder(), join(homedir(), '.docker')]);
  const own = engine?.endpoint.kind === 'unix' ? [engine.endpoint.socketPath] : [];
  const covers: Cover[] = [];
  for (const theirs of existing([...own, ...usualSockets(process.env)])) {
    if (configs.some((folder) => theirs.startsWith(`${folder}${sep}`))) continue;
    const { socketPath: ours } = await doorOf({ kind: 'unix', socketPath: theirs });
    asOpenAs(theirs, ours);
    covers.push({ ours, theirs });
  }
  // First the plugins, which the covered configuration hides.
  const plugins = existing([userPlugins()]).map((ours) => ({ ours, theirs: pluginsPlace(places) }));
  return [...plugins, ...covers, ...configs.map((theirs) => ({ ours: places.dockerConfig, theirs }))];
}

/** Those that are there, links followed, each once. */
function existing(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.filter((path) => existsSync(path)).map((path) => realpathSync(path)))];
}

/** A socket seen in another's place lets in whom that one does. */
function asOpenAs(theirs: string, ours: string): void {
  const { mode, uid, gid } = statSync(theirs);
  chownSync(ours, uid, gid);
  chmodSync(ours, mode & 0o777);
}

/** The same for two paths to one socket. */
function keyOf(endpoint: Endpoint): string {
  if (endpoint.kind !== 'unix' || !existsSync(endpoint.socketPath)) return endpointText(endpoint);
  const { dev, ino } = statSync(endpoint.socketPath);
  return `${dev}:${ino}`;
}
