import type Docker from 'dockerode';
import { isAbsent } from '../cleanup/absent.ts';

/** So long a program may take to end by itself. */
export const GRACE_SECONDS = 10;

/** The engine's answer that the container has ended already. */
const NOT_MODIFIED = 304;

/** Asks a container to end by the image's STOPSIGNAL, SIGTERM by default, and ends it by SIGKILL after the grace. */
export async function stopContainer(container: Docker.Container): Promise<void> {
  try {
    await container.stop({ t: GRACE_SECONDS });
  } catch (error) {
    if (isAbsent(error)) return;
    if (error instanceof Error && 'statusCode' in error && error.statusCode === NOT_MODIFIED) return;
    throw error;
  }
}
