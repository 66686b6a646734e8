import type { Engine } from '../../src/runner/engine/engine.ts';
import { OWN } from './own-name.ts';

/**
 * What these tests could leave on an engine, as a text to compare: they name all that they can
 * after `OWN`, for others may use the engine at the same time.
 */
export async function engineState({ docker }: Engine): Promise<string> {
  const [containers, networks, volumes, images] = await Promise.all([
    docker.listContainers({ all: true }),
    docker.listNetworks(),
    docker.listVolumes(),
    docker.listImages(),
  ]);
  return [
    ...containers.map(({ Names }) => `container ${Names[0]}`),
    ...networks.map(({ Name }) => `network ${Name}`),
    ...volumes.Volumes.map(({ Name }) => `volume ${Name}`),
    ...images.flatMap(({ Id, RepoTags }) => (RepoTags ?? []).map((tag) => `image ${tag} ${Id}`)),
  ]
    .filter((line) => line.includes(`${OWN}-`))
    .sort()
    .join('\n');
}
