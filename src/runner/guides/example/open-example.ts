import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Engine } from '../../engine/engine.ts';
import { openJournal } from '../../journal/journal.ts';
import { processStart } from '../../journal/process-start.ts';
import { journalFolder } from '../../journal/state-folder.ts';
import type { Removal } from '../cleanup/remove-objects.ts';
import type { Gpus } from '../proxy/gpus.ts';
import type { RemovedImage } from '../proxy/image-history.ts';
import { type ExamplePlaces, sessionEnvironment } from '../session/environment.ts';
import { openSession, type Session } from '../session/session.ts';
import { openTerminal } from '../session/terminal/open-terminal.ts';
import { createPlaces, planPlaces } from '../workspace/create-places.ts';
import { covered } from './cover.ts';
import { openDoors } from './open-doors.ts';

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
  /** A fence of it is typed at a terminal (`tty`). */
  readonly atTerminal?: boolean;
  /** Called for each piece that a command of it writes or shows. */
  readonly onOutput?: () => void;
}

/** An example's folder, session and own door to the engine, from its first step to its end. */
export interface OpenExample {
  readonly places: ExamplePlaces;
  readonly session: Session;
  /** Images that containers were made from, as they were named. */
  usedImages(): readonly string[];
  /** Images whose names the example has removed. */
  removedImages(): readonly RemovedImage[];
  /** True for an image name that the example gave. */
  hasNamed(image: string): boolean;
  /** Why its door to the engine had to stop a request that the client was told nothing about; null where none was. */
  fault(): Error | null;
  /** Ends session and door, removes containers, networks and volumes, and tells what was left. */
  finish(): Promise<Removal>;
  /** Puts image names back and removes the folder; after the last example that continues this one. */
  release(): Promise<void>;
}

/** Opens an example. The journal is on disk before anything else is made. */
export async function openExample({
  engine,
  waybill,
  keep,
  gpus,
  atTerminal = false,
  onOutput,
}: ExampleOptions): Promise<OpenExample> {
  const token = randomBytes(8).toString('hex');
  const places = await planPlaces(token);
  const { root, home } = places;
  const pidStart = processStart(process.pid) ?? '';
  const about = { version: 1, pid: process.pid, pidStart, root, home, keep, startedAt: Date.now() } as const;
  const journal = openJournal(journalFolder(), { ...about, token, endpoint: engine?.endpoint ?? null });
  await createPlaces(places, waybill);
  const images = new Set<string>();
  const removed: RemovedImage[] = [];
  let fault: Error | null = null;
  const { main, all, covers } = await openDoors(places, engine, journal, {
    about,
    gpus,
    onImage: (name) => images.add(name),
    onRemoval: (image) => removed.push(image),
    onFault: (error) => {
      fault ??= error instanceof Error ? error : new Error(String(error));
    },
  });
  const env = sessionEnvironment(places, main?.socketPath ?? null);
  const terminal = atTerminal ? openTerminal() : undefined;
  const session = openSession(places, env, terminal, covered(covers), onOutput);
  return {
    places,
    session,
    usedImages: () => [...images],
    removedImages: () => removed,
    hasNamed: (image) => all.some((door) => door.hasNamed(image)),
    fault: () => fault,
    finish: async () => {
      await session.close();
      for (const door of all) await door.close();
      const removals: Removal[] = [];
      for (const door of all) removals.push(await door.clean());
      return {
        leftovers: removals.flatMap(({ leftovers }) => leftovers),
        stuck: removals.flatMap(({ stuck }) => stuck),
      };
    },
    release: async () => {
      // The user's log-ins go in any case.
      await rm(keep ? places.dockerConfig : root, { recursive: true, force: true });
      for (const door of all) await door.release();
      if (main === null) journal.remove();
    },
  };
}
