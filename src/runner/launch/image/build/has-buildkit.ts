import type { Engine } from '../../../engine/engine.ts';

/** The first version of the engine's API that offers BuildKit to everybody: 1.39 (Docker 18.09). */
const SINCE = 39;

/** True where an engine builds by BuildKit. Podman builds by Buildah, which knows its mounts and no session. */
export async function hasBuildKit(engine: Engine): Promise<boolean> {
  const { name, api, os } = await engine.about();
  return name === 'Docker' && os === 'linux' && Number(api.split('.')[1] ?? 0) >= SINCE;
}
