import type { Engine } from '../../../engine/engine.ts';

/** The first version of the engine's API that offers BuildKit to everybody: 1.39 (Docker 18.09). */
const SINCE = 39;

/** True where an engine builds by BuildKit. Podman builds by Buildah, which knows its mounts and no session. */
export async function hasBuildKit({ name, docker }: Engine): Promise<boolean> {
  if (name !== 'Docker') return false;
  const { ApiVersion: api, Os: os } = await docker.version();
  return os === 'linux' && Number(api.split('.')[1] ?? 0) >= SINCE;
}
