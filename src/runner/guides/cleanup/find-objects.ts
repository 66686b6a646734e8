import type Docker from 'dockerode';
import type { Leftover } from '../../../docs/index.ts';
import { unlessAbsent } from '../../engine/absent.ts';
import { exampleLabel, type JournalEntry } from '../../journal/entry.ts';

/** Something of an example that is on the engine, and how a result speaks of it. */
export interface FoundObject {
  readonly id: string;
  readonly leftover: Leftover;
}

/** All that our label or the journal says is the example's: containers first, for they hold the rest. */
export async function findObjects(
  docker: Docker,
  token: string,
  entries: readonly JournalEntry[],
): Promise<readonly FoundObject[]> {
  const filters = { label: [exampleLabel(token)] };
  const [containers, networks, volumes] = await Promise.all([
    docker.listContainers({ all: true, filters }),
    docker.listNetworks({ filters }),
    docker.listVolumes({ filters: JSON.stringify(filters) }),
  ]);
  const containerIds = [...containers.map(({ Id }) => Id), ...entries.flatMap(idOfContainer)];
  const volumeNames = new Set([
    ...(volumes.Volumes ?? []).map(({ Name }) => Name),
    ...entries.flatMap(nameOfVolume),
  ]);
  const found = [
    ...(await Promise.all(containerIds.map((id) => inspectContainer(docker, id)))),
    ...networks.map(({ Id, Name }) => lasting('network', Id, Name)),
    ...(await Promise.all([...volumeNames].map((name) => inspectVolume(docker, name)))),
  ];
  return found.filter((object) => object !== null);
}

function idOfContainer(entry: JournalEntry): readonly string[] {
  return entry.kind === 'container' ? [entry.id] : [];
}

function nameOfVolume(entry: JournalEntry): readonly string[] {
  return entry.kind === 'volume' ? [entry.name] : [];
}

async function inspectContainer(docker: Docker, id: string): Promise<FoundObject | null> {
  const seen = await unlessAbsent(docker.getContainer(id).inspect());
  if (seen === null) return null;
  // One that restarts over and over may be between two lives.
  const running = seen.State.Running || seen.State.Restarting;
  // `--rm` removes by itself, a moment after its command line has ended, but not what was never started.
  const removesItself = seen.HostConfig.AutoRemove && !running && seen.State.Status !== 'created';
  if (removesItself && (await vanishes(docker, id))) return null;
  const leftover: Leftover = {
    kind: 'container',
    name: seen.Name.replace(/^\//, ''),
    state: running ? 'running' : 'exited',
    severity: running ? 'error' : 'warning',
  };
  return { id: seen.Id, leftover };
}

async function vanishes(docker: Docker, id: string): Promise<boolean> {
  const abortSignal = AbortSignal.timeout(10_000);
  try {
    await unlessAbsent(docker.getContainer(id).wait({ condition: 'removed', abortSignal }));
    return true;
  } catch (error) {
    if (abortSignal.aborted) return false;
    throw error;
  }
}

async function inspectVolume(docker: Docker, name: string): Promise<FoundObject | null> {
  const seen = await unlessAbsent(docker.getVolume(name).inspect());
  return seen === null ? null : lasting('volume', name, name);
}

function lasting(kind: 'network' | 'volume', id: string, name: string): FoundObject {
  return { id, leftover: { kind, name, state: null, severity: 'error' } };
}
