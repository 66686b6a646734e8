import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Running } from '../fault.ts';
import { BUSY } from './kill-faults.ts';

const PATIENT = 'echo begun > /mnt/raiven/output/begun; exec sleep 20';

/** An engine that goes away, and comes back. */
export const ENGINE_FAULTS: readonly Fault[] = [
  struck('the engine killed while the container runs (root)', running, async ({ engine }) => engine.kill()),
  {
    ...struck('the engine killed while the container runs (user)', running, async ({ engine }) =>
      engine.kill(),
    ),
    as: 'user',
  },
  struck('the engine stopped while the container runs', running, async ({ engine }) => engine.stop()),
  struck('the engine restarted while the container runs', running, async ({ engine }) => {
    await engine.stop();
    await engine.start();
  }),
  {
    ...struck('the engine killed while several containers run', running, async ({ engine }) => engine.kill()),
    kind: 'each',
  },
  {
    ...struck(
      'the engine killed while an image is built',
      () => wait(1500),
      async ({ engine }) => engine.kill(),
    ),
    kind: 'build',
    script: BUSY,
  },
  struck('Waybill and the engine killed at once', running, async ({ engine, process }) => {
    process.kill('SIGKILL');
    await engine.kill();
  }),
  struck('Ctrl-C while the engine is gone', running, async ({ engine, process }) => {
    await engine.kill();
    process.kill('SIGINT');
  }),
  {
    title: 'the engine gone before the start',
    script: PATIENT,
    prepare: async (_, engine) => void (await engine.kill()),
    ends: [3],
  },
];

function struck(
  title: string,
  when: (running: Running) => Promise<void>,
  what: (running: Running) => Promise<void>,
): Fault {
  return {
    title,
    script: PATIENT,
    strike: async (one) => {
      await when(one);
      await what(one);
    },
    // A container that a stopped engine has ended may be told as one that failed.
    ends: [3, 1, 130, 'SIGINT', 'SIGKILL'],
    says: ['failed', 'cancelled'],
  };
}

async function running({ container }: Running): Promise<void> {
  await container();
}
