import { unlessAbsent } from '../engine/absent.ts';
import type { Engine } from '../engine/engine.ts';
import { watchMemory } from '../launch/container/watch-memory.ts';
import { TRIAL_LABEL, trialOwner } from '../needs/sweep-trials.ts';
import { NO_TRIAL_IMAGE, trialImage } from '../needs/trial-image.ts';
import { type Check, fine, lacking } from './diagnosis.ts';

const NO_SWAP_LIMIT = `echo 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX cgroup_enable=memory swapaccount=1"' >/etc/default/grub.d/swapaccount.cfg && update-grub && reboot`;
const METHODS = {
  'cgroup-v1': "the kernel's highest mark (cgroup v1)",
  'cgroup-v2': "the kernel's highest mark (cgroup v2)",
  sampled: 'samples from the engine, which miss what is between them',
};

/** Whether memory can be limited, and how a run's peak is measured: a short container is watched. */
export async function checkMemory(engine: Engine): Promise<Check> {
  const title = 'Memory of runs';
  const { MemoryLimit: limits, SwapLimit: swap } = await engine.docker.info();
  const image = await trialImage(engine);
  if (image === null) return lacking('limited', 'memory', title, NO_TRIAL_IMAGE, 'npm run engine');
  const method = await methodOf(engine, image);
  const peak = method === null ? 'the peak cannot be measured' : `the peak is ${METHODS[method]}`;
  if (limits === false) {
    const text = `limits are not kept: this kernel has no memory cgroup; ${peak}`;
    return lacking('limited', 'memory', title, text, NO_SWAP_LIMIT);
  }
  if (swap === false) {
    const text = `limits are kept, but a program may use as much swap besides; ${peak}`;
    return lacking('limited', 'memory', title, text, NO_SWAP_LIMIT);
  }
  const text = `limits are kept; ${peak}`;
  return method === 'cgroup-v1' || method === 'cgroup-v2'
    ? fine('memory', title, text)
    : lacking('limited', 'memory', title, text, null);
}

async function methodOf({ docker }: Engine, image: string): Promise<keyof typeof METHODS | null> {
  const container = await docker.createContainer({
    Image: image,
    // As long as a first sample takes.
    Cmd: ['sleep', '1.5'],
    Labels: { [TRIAL_LABEL]: trialOwner() },
    HostConfig: { NetworkMode: 'none' },
  });
  try {
    const watch = watchMemory(container);
    await container.start();
    watch.started();
    await container.wait();
    return watch.end().method;
  } finally {
    await unlessAbsent(container.remove({ force: true, v: true }));
  }
}
