import { randomBytes } from 'node:crypto';
import type { Leftover } from '../../../docs/index.ts';
import type { Endpoint } from '../../engine/endpoint.ts';
import { connect, type Engine } from '../../engine/engine.ts';
import type { JournalHeader } from '../../journal/entry.ts';
import { type Journal, openJournal } from '../../journal/journal.ts';
import { journalFolder } from '../../journal/state-folder.ts';
import { type Removal, removeObjects } from '../cleanup/remove-objects.ts';
import { releaseNames } from '../cleanup/settle-names.ts';
import type { Gpus } from '../proxy/gpus.ts';
import type { RemovedImage } from '../proxy/image-history.ts';
import { withTag } from '../proxy/note-tags.ts';
import { openProxy } from '../proxy/proxy.ts';
import type { Watch } from '../proxy/watch.ts';

/** An example's own way to one engine: a socket, and a journal of what was made through it. */
export interface Door {
  readonly socketPath: string;
  /** True once a request has come. */
  wasUsed(): boolean;
  /** True for an image name that the example gave. */
  hasNamed(image: string): boolean;
  /** Lets nobody in any more. */
  close(): Promise<void>;
  /** Removes containers, networks and volumes, and tells what was left. */
  clean(): Promise<Removal>;
  /** Puts image names back and forgets the journal, unless cleaning has failed: the next start needs it then. */
  release(): Promise<void>;
}

/** What all doors of an example have in common. */
export interface DoorOptions {
  readonly about: Omit<JournalHeader, 'token' | 'endpoint'>;
  readonly gpus: Gpus | null;
  readonly onImage: (name: string) => void;
  readonly onRemoval: (image: RemovedImage) => void;
  readonly onFault: (error: unknown) => void;
}

/** Opens a door to the engine of the run, whose journal is open already. */
export async function openDoor(
  socketPath: string,
  engine: Engine,
  journal: Journal,
  options: DoorOptions,
): Promise<Door> {
  const door = await doorTo(socketPath, async () => watchOf(socketPath, engine, journal, options));
  return {
    ...door,
    release: async () => {
      await door.release();
      if (!door.wasUsed()) journal.remove();
    },
  };
}

/**
 * Opens a door to an engine that the page may never ask for (another docker context, another socket): its journal is
 * begun and the engine looked for at the first request. A text says why it cannot be reached.
 */
export function openLazyDoor(
  socketPath: string,
  endpoint: Endpoint | string,
  options: DoorOptions,
): Promise<Door> {
  const find = async (): Promise<Watch> => {
    const engine = typeof endpoint === 'string' ? endpoint : await connect(endpoint, 'docker context');
    if (typeof engine === 'string') throw new Error(engine);
    const header = { ...options.about, token: randomBytes(8).toString('hex'), endpoint: engine.endpoint };
    return watchOf(socketPath, engine, openJournal(journalFolder(), header), options);
  };
  return doorTo(socketPath, find);
}

function watchOf(socketPath: string, engine: Engine, journal: Journal, options: DoorOptions): Watch {
  const imagesBefore = once(async () => {
    const images = await engine.docker.listImages({ all: true });
    return new Set(images.map(({ Id }) => Id));
  });
  const { about, ...rest } = options;
  const own = { madeContainers: new Set<string>(), socketsSeen: new Map<string, string>() };
  return { ...rest, ...own, engine, journal, imagesBefore, socketPath, root: about.root };
}

async function doorTo(socketPath: string, find: () => Promise<Watch>): Promise<Door> {
  // Until somebody asks there is nothing to clean.
  const used: Watch[] = [];
  const watch = once(async () => {
    const found = await find();
    used.push(found);
    return found;
  });
  const proxy = await openProxy(socketPath, watch);
  const stuck = new Map<Watch, readonly string[]>();
  return {
    socketPath,
    wasUsed: () => used.length > 0,
    hasNamed: (image) => used.some(({ journal }) => journal.hasTag(withTag(image))),
    close: () => proxy.close(),
    clean: async () => {
      const leftovers: Leftover[] = [];
      for (const watched of used) {
        const { engine, journal } = watched;
        const removal = await removeObjects(engine.docker, journal.header.token, journal.entries);
        leftovers.push(...removal.leftovers);
        stuck.set(watched, removal.stuck);
      }
      return { leftovers, stuck: [...stuck.values()].flat() };
    },
    release: async () => {
      for (const [{ engine, journal }, rest] of stuck)
        await releaseNames(engine.docker, journal, journalFolder(), rest.length > 0);
    },
  };
}

/** Does something at the first call, and again only where it has failed. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = null;
      throw error;
    });
    return result;
  };
}
