import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Leftover } from '../../docs/index.ts';
import { removeObjects } from '../cleanup/remove-objects.ts';
import { restoreImages } from '../cleanup/restore-images.ts';
import type { Engine } from '../engine/engine.ts';
import { openJournal } from '../journal/journal.ts';
import { processStart } from '../journal/process-start.ts';
import { journalFolder } from '../journal/state-folder.ts';
import type { Gpus } from '../proxy/gpus.ts';
import { withTag } from '../proxy/note-tags.ts';
import { openProxy } from '../proxy/proxy.ts';
import { type ExamplePlaces, sessionEnvironment } from '../session/environment.ts';
import { openSession, type Session } from '../session/session.ts';
import { createPlaces, planPlaces } from '../workspace/create-places.ts';

/** What an example is opened with. */
export interface ExampleOptions {
  /** Null where the host has none: the session then sees none either. */
  readonly engine: Engine | null;
  /** The `waybill` that runs the page: a program and its first arguments. */
  readonly waybill: readonly string[];
  /** The folder stays when all is over. */
  readonly keep: boolean;
  /** GPUs for each container that asks for none itself; null for none. */
  readonly gpus: Gpus | null;
}

/** An example's folder, session and own door to the engine, from its first step to its end. */
export interface OpenExample {
  readonly places: ExamplePlaces;
  readonly session: Session;
  /** Images that containers were made from, as they were named. */
  usedImages(): readonly string[];
  /** True for an image name that the example gave. */
  hasNamed(image: string): boolean;
  /** Why its door to the engine had to stop a request that the client was told nothing about; null where none was. */
  fault(): Error | null;
  /** Ends session and door, removes containers, networks and volumes, and tells what was left. */
  finish(): Promise<readonly Leftover[]>;
  /** Puts image names back and removes the folder; after the last example that continues this one. */
  release(): Promise<void>;
}

/** Opens an example. The journal is on disk before anything else is made. */
export async function openExample({ engine, waybill, keep, gpus }: ExampleOptions): Promise<OpenExample> {
  const token = randomBytes(8).toString('hex');
  const places = await planPlaces(token);
  const { root, home } = places;
  const pidStart = processStart(process.pid) ?? '';
  const endpoint = engine?.endpoint ?? null;
  const header = {
    version: 1,
    token,
    pid: process.pid,
    pidStart,
    root,
    home,
    endpoint,
    keep,
    startedAt: Date.now(),
  } as const;
  const journal = openJournal(journalFolder(), header);
  await createPlaces(places, waybill);
  const images = new Set<string>();
  let fault: Error | null = null;
  const socket = join(root, 'engine.sock');
  const proxy =
    engine === null
      ? null
      : await openProxy(socket, {
          engine,
          journal,
          gpus,
          onImage: (name) => images.add(name),
          onFault: (error) => {
            fault ??= error instanceof Error ? error : new Error(String(error));
          },
        });
  const session = openSession(places, sessionEnvironment(places, proxy?.socketPath ?? null));
  let isClean = false;
  return {
    places,
    session,
    usedImages: () => [...images],
    hasNamed: (image) => journal.hasTag(withTag(image)),
    fault: () => fault,
    finish: async () => {
      await session.close();
      await proxy?.close();
      const leftovers = engine === null ? [] : await removeObjects(engine.docker, token, journal.entries);
      isClean = true;
      return leftovers;
    },
    release: async () => {
      if (!keep) await rm(root, { recursive: true, force: true });
      if (engine !== null) await restoreImages(engine.docker, journal.entries);
      // Where the engine could not be cleaned, the next start needs the journal.
      if (isClean) journal.remove();
    },
  };
}
