import { unlessAbsent } from '../../engine/absent.ts';
import { exampleLabel } from '../../journal/entry.ts';
import type { Handling } from './handling.ts';
import type { Watch } from './watch.ts';

/** Kinds of objects that bear our label. */
export type OwnedKind = 'container' | 'network' | 'volume';

/**
 * Whether an object is on the engine and not the example's: the user's, another run's, or of an earlier example. What is
 * not there is nobody's, and the engine itself says so.
 */
export async function isForeign(kind: OwnedKind, name: string, watch: Watch): Promise<boolean> {
  if (name === '' || (kind === 'container' && watch.madeContainers.has(name))) return false;
  const seen = await LOOK[kind](name, watch);
  if (seen === null) return false;
  const isOwn = exampleLabel(watch.journal.header.token) in seen.labels || isWritten(kind, seen.id, watch);
  // A name may come to mean another one.
  if (isOwn && name === seen.id) watch.madeContainers.add(name);
  return !isOwn;
}

/** The answer to a request that would change what is not the example's. */
export function refuse(what: string): Handling {
  return forbidden(`${what} does not belong to this example, which may change only what it has made itself`);
}

/** The answer to a request that the engine shall not hear of. */
export function forbidden(message: string): Handling {
  return { reply: { status: 403, json: { message } } };
}

interface Seen {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
}

const LOOK: Record<OwnedKind, (name: string, watch: Watch) => Promise<Seen | null>> = {
  container: async (name, { engine }) => {
    const seen = await unlessAbsent(engine.docker.getContainer(name).inspect());
    return seen && { id: seen.Id, labels: seen.Config.Labels ?? {} };
  },
  network: async (name, { engine }) => {
    const seen = await unlessAbsent(engine.docker.getNetwork(name).inspect());
    return seen && { id: seen.Id, labels: seen.Labels ?? {} };
  },
  volume: async (name, { engine }) => {
    const seen = await unlessAbsent(engine.docker.getVolume(name).inspect());
    return seen && { id: seen.Name, labels: seen.Labels ?? {} };
  },
};

/** True for what the journal has: a classic builder's containers, by short ids, and volumes of containers. */
function isWritten(kind: OwnedKind, id: string, { journal }: Watch): boolean {
  return journal.entries.some((entry) => {
    if (entry.kind === 'volume') return kind === 'volume' && entry.name === id;
    return kind === 'container' && entry.kind === 'container' && id.startsWith(entry.id);
  });
}
