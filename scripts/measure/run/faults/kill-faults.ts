import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../../fuzz/random.ts';
import type { Fault } from '../fault.ts';

/** Writes, rests and writes again, also what only its own user may read. */
export const BUSY = `
cd /mnt/raiven/output
mkdir -p a/b closed
for i in 1 2 3 4 5 6 7 8 9; do echo $i > a/b/$i; echo "line $i"; done
echo x > closed/x; chown -R 777:777 closed; chmod 700 closed
sleep 0.4
dd if=/dev/zero of=large bs=1M count=20 2> /dev/null
`;

const KINDS = ['image', 'image', 'image', 'build', 'zip', 'each', 'limited'] as const;

/** Kills `waybill run` at a random moment, in each of its forms and by both users. @param wholeMs how long a run takes */
export function killFault(dice: Random, wholeMs: number): Fault {
  const kind = dice.pick(KINDS);
  const as = dice.pick(['root', 'user'] as const);
  const whole = wholeMs * (kind === 'build' ? 2.5 : kind === 'each' ? 2 : 1);
  const at = Math.round(whole * (0.05 + (dice.below(1000) / 1000) * 0.95));
  return {
    title: `kill -9 after ${at} ms (${kind}, ${as})`,
    script: BUSY,
    as,
    kind,
    strike: async ({ process }) => {
      await wait(at);
      process.kill('SIGKILL');
    },
    // It may have ended before.
    ends: ['SIGKILL', 0],
    says: ['succeeded'],
  };
}

/** The same once more, at moments that are hard to meet by chance. */
export const KILLS_AT: readonly Fault[] = (['root', 'user'] as const).flatMap((as): readonly Fault[] => [
  {
    title: `kill -9 as soon as the container runs (${as})`,
    script: BUSY,
    as,
    strike: async ({ process, container }) => {
      await container();
      process.kill('SIGKILL');
    },
    ends: ['SIGKILL'],
  },
  {
    title: `kill -9 as soon as the staging folder is there (${as})`,
    script: BUSY,
    as,
    strike: async ({ process, staged }) => {
      await staged();
      process.kill('SIGKILL');
    },
    ends: ['SIGKILL'],
  },
  {
    title: `kill -9 while 3,000 outputs are put into place (${as})`,
    script: 'cd /mnt/raiven/output; i=0; while [ $i -lt 3000 ]; do echo $i > f$i; i=$((i+1)); done',
    as,
    strike: async ({ process, until, place }) => {
      await until(`${place.output}/f10`);
      process.kill('SIGKILL');
    },
    ends: ['SIGKILL'],
  },
]);
