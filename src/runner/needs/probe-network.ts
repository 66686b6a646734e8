import type { Engine } from '../engine/engine.ts';
import type { Probe } from './host.ts';
import { NO_TRIAL_IMAGE, trialImage } from './trial-image.ts';
import { tryContainer } from './try-container.ts';

const MOST_MS = 60_000;

/** What a build would do: pip where the image has it, else apt. */
const INSTALL = `if command -v pip >/dev/null
then pip download --no-deps --no-cache-dir --retries 0 --timeout 20 --quiet --dest /tmp six
else apt-get update --error-on=any --quiet
fi`;

/** Whether a build can install from a package index: a container of ours tries it, in bounded time. */
export async function probeNetwork(engine: Engine | null): Promise<Probe> {
  if (engine === null) return { there: null, why: 'no container engine answers' };
  const image = await trialImage(engine);
  if (image === null) return { there: null, why: NO_TRIAL_IMAGE };
  const { exitCode, output } = await tryContainer(engine, image, INSTALL, MOST_MS);
  if (exitCode === 0) return { there: 'network', why: null };
  return { there: null, why: `nothing can be installed in a container: ${output.trim().split('\n').at(-1)}` };
}
