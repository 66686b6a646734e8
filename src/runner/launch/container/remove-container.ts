import type Docker from 'dockerode';
import { unlessAbsent } from '../../engine/absent.ts';
import { engineWords } from '../../engine/engine-words.ts';
import { engineGone } from './start-container.ts';

/**
 * Removes a container that has ended; a sentence says why it is still there, which is no fault of the run.
 * @throws EngineError where the engine goes away
 */
export async function removeContainer(container: Docker.Container): Promise<string | null> {
  try {
    await unlessAbsent(container.remove({ force: true, v: true }));
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'statusCode' in error)) throw engineGone(error);
    return `The container ${container.id.slice(0, 12)} could not be removed: ${engineWords(error)}`;
  }
}
