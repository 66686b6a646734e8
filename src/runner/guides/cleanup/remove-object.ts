import type Docker from 'dockerode';
import { unlessAbsent } from '../../engine/absent.ts';
import { engineWords } from '../../engine/engine-words.ts';
import type { FoundObject } from './find-objects.ts';

/**
 * Removes an object, by force; a sentence says why it is still there. An engine that does not answer is thrown.
 */
export async function removeObject(docker: Docker, object: FoundObject): Promise<string | null> {
  const { kind, name } = object.leftover;
  try {
    await REMOVE[kind](docker, object);
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'statusCode' in error)) throw error;
    if (error.statusCode === 404) return null;
    const users = kind === 'volume' ? await usersOf(docker, { volume: [name] }) : [];
    const why =
      users.length === 0
        ? `the engine says: ${engineWords(error)}`
        : `${users.map((user) => `container ${user}`).join(' and ')}, which this example has not made, uses it`;
    return `${kind} ${name} could not be removed: ${why}. Waybill tries again whenever it starts.`;
  }
}

const REMOVE: Record<
  FoundObject['leftover']['kind'],
  (docker: Docker, object: FoundObject) => Promise<unknown>
> = {
  container: (docker, { id }) => docker.getContainer(id).remove({ force: true, v: true }),
  network: async (docker, { id, leftover: { name } }) => {
    // Those of the example have gone by now: these are somebody else's, and go on without it. One that was never started
    // knows it by name alone.
    for (const container of await usersOf(docker, { network: [id, name] }))
      await unlessAbsent(docker.getNetwork(id).disconnect({ Container: container, Force: true }));
    await docker.getNetwork(id).remove();
  },
  volume: (docker, { id }) => docker.getVolume(id).remove({ force: true }),
};

/** Names of all containers that have this, the stopped ones too. */
async function usersOf(docker: Docker, filters: Record<string, string[]>): Promise<readonly string[]> {
  const containers = await docker.listContainers({ all: true, filters });
  return containers.map(({ Id, Names: [name] }) => name?.replace(/^\//, '') ?? Id);
}
