import type Docker from 'dockerode';
import { unlessAbsent } from '../engine/absent.ts';
import type { Engine } from '../engine/engine.ts';
import { engineWords } from '../engine/engine-words.ts';
import { readLog } from './read-log.ts';
import { TRIAL_LABEL, trialOwner } from './sweep-trials.ts';

/** How a short container of our own ended. */
export interface Trial {
  readonly exitCode: number | null;
  readonly output: string;
}

/**
 * Runs a shell command, or a program with its arguments in place of the image's own, in a container that is gone afterwards; it is stopped after `timeoutMs`. Never throws: an engine
 * that refuses is an answer too, in its own words.
 */
export async function tryContainer(
  engine: Engine,
  image: string,
  command: string | readonly string[],
  timeoutMs: number,
  hostConfig: Docker.HostConfig = {},
): Promise<Trial> {
  try {
    return await runContainer(engine, image, command, timeoutMs, hostConfig);
  } catch (error) {
    return { exitCode: null, output: engineWords(error) };
  }
}

async function runContainer(
  { docker }: Engine,
  image: string,
  command: string | readonly string[],
  timeoutMs: number,
  hostConfig: Docker.HostConfig,
): Promise<Trial> {
  const container = await docker.createContainer({
    Image: image,
    ...(typeof command === 'string'
      ? { Cmd: ['sh', '-c', command] }
      : { Entrypoint: command.slice(0, 1), Cmd: command.slice(1) }),
    Labels: { [TRIAL_LABEL]: trialOwner() },
    HostConfig: hostConfig,
  });
  try {
    await container.start();
    const abortSignal = AbortSignal.timeout(timeoutMs);
    try {
      const end = await container.wait({ abortSignal });
      return { exitCode: end.StatusCode, output: await readLog(container) };
    } catch (error) {
      if (!abortSignal.aborted) throw error;
      return { exitCode: null, output: `it took longer than ${timeoutMs / 1000} s` };
    }
  } finally {
    await unlessAbsent(container.remove({ force: true, v: true }));
  }
}
