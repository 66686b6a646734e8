import type Docker from 'dockerode';

/** True where the engine runs without root: then root of a container is the caller on this host. */
export async function isRootless(docker: Docker): Promise<boolean> {
  const info: unknown = await docker.info();
  if (typeof info !== 'object' || info === null || !('SecurityOptions' in info)) return false;
  return Array.isArray(info.SecurityOptions) && info.SecurityOptions.includes('name=rootless');
}
