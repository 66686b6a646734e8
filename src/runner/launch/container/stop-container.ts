import type Docker from 'dockerode';
import { isAbsent } from '../../engine/absent.ts';

/** So long a program may take to end by itself. */
export const GRACE_SECONDS = 10;

/** The engine's answers that the container has ended already: to a stop, and to a kill. */
const NOT_MODIFIED = 304;
const CONFLICT = 409;

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

/** Ends a container at once; one that has ended meanwhile is no fault. */
export async function killContainer(container: Docker.Container): Promise<void> {
  try {
    await container.kill();
  } catch (error) {
    if (isAbsent(error) || isNotRunning(error)) return;
    throw error;
  }
}

function isNotRunning(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && error.statusCode === CONFLICT;
}
