import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Running } from '../fault.ts';

const STUBBORN = "trap '' TERM INT; echo begun > /mnt/raiven/output/begun; while :; do sleep 1; done";
const PATIENT = 'echo begun > /mnt/raiven/output/begun; exec sleep 1000';

/** Ends of programs, and of those who watch them. */
export const END_FAULTS: readonly Fault[] = [
  cancelled('Ctrl-C, and a program that ignores SIGTERM', STUBBORN, ['SIGINT'], [130]),
  cancelled(
    'Ctrl-C, and a program that does not',
    "trap 'exit 0' TERM; sleep 1000 & echo begun > /mnt/raiven/output/begun; wait",
    ['SIGINT'],
    [130],
  ),
  cancelled('SIGTERM to Waybill', PATIENT, ['SIGTERM'], [130]),
  cancelled('SIGHUP to Waybill, a terminal that goes', PATIENT, ['SIGHUP'], [130, 'SIGHUP']),
  cancelled('Ctrl-C twice at once, as npm does', PATIENT, ['SIGINT', 'SIGINT'], [130]),
  {
    ...cancelled('Ctrl-C and again, impatiently', STUBBORN, [], ['SIGINT', 130]),
    strike: async (running) => {
      await begun(running);
      running.process.kill('SIGINT');
      await wait(2500);
      running.process.kill('SIGINT');
    },
  },
  cancelled('Ctrl-C to several side by side', STUBBORN, ['SIGINT'], [130], 'each'),
  {
    title: 'time is over, and the program ignores SIGTERM',
    script: STUBBORN,
    args: ['--timeout', '2s'],
    ends: [1],
    says: ['timed-out'],
    problems: ['run/timed-out'],
  },
  {
    title: 'a fork bomb within the limits, until its time is over',
    script: 'echo x > /mnt/raiven/output/x; f() { f | f & }; while :; do f 2> /dev/null; sleep 0.1; done',
    args: ['--timeout', '5s'],
    ends: [1],
    says: ['timed-out', 'failed'],
  },
  {
    title: 'a paused container whose time is over',
    script: PATIENT,
    args: ['--timeout', '4s'],
    strike: async (running) => void running.engine.docker('pause', await running.container()),
    ends: [1],
    says: ['timed-out'],
  },
  fromOutside('docker rm -f from outside', ['rm', '--force'], [1, 3]),
  fromOutside('docker kill from outside', ['kill'], [1], 'run/signal'),
  fromOutside('docker stop from outside', ['stop', '--time', '1'], [1]),
  {
    title: 'a log flood of 1 GB',
    script:
      'yes 0123456789012345678901234567890123456789 | head -c 1000000000; echo x > /mnt/raiven/output/x',
    ends: [0],
    says: ['succeeded'],
    check: bounded,
  },
  {
    title: 'a log flood of 1 GB without a line break, on both streams',
    script:
      'head -c 500000000 /dev/zero | tr "\\0" x & head -c 500000000 /dev/zero | tr "\\0" y >&2; wait; echo x > /mnt/raiven/output/x',
    as: 'user',
    ends: [0],
    says: ['succeeded'],
    check: bounded,
  },
  {
    title: 'a program that is killed for its memory',
    script: 'echo x > /mnt/raiven/output/x; exec perl -e \'$a = "x" x 300_000_000; sleep 1\'',
    kind: 'limited',
    ends: [1],
    says: ['out-of-memory'],
    problems: ['run/out-of-memory'],
  },
  {
    title: 'a child that is killed for its memory, and a program that says all is well',
    script: `perl -e '$a = "x" x 300_000_000; sleep 1'; echo x > /mnt/raiven/output/x; exit 0`,
    kind: 'limited',
    ends: [0, 1],
    problems: ['run/child-out-of-memory'],
  },
  {
    title: 'a child that is killed for its memory, and a program that fails',
    script: `perl -e '$a = "x" x 300_000_000; sleep 1' || exit 7`,
    kind: 'limited',
    as: 'user',
    ends: [1],
    says: ['out-of-memory'],
    problems: ['run/child-out-of-memory'],
  },
  {
    title: 'a program that becomes a daemon and ends',
    script:
      '(setsid sh -c "sleep 3; echo late > /mnt/raiven/output/late" > /dev/null 2>&1 &); echo x > /mnt/raiven/output/x',
    ends: [0],
    says: ['succeeded'],
    check: ({ result }) =>
      result?.outputs.some(({ path }) => path === 'late') ? 'the daemon lived on' : null,
  },
  {
    title: 'a daemon that holds the output open',
    script: '(setsid sh -c "sleep 1000" &); echo x > /mnt/raiven/output/x',
    ends: [0],
    says: ['succeeded'],
  },
  // Of pid 1 the kernel keeps signals away that it sends itself.
  ending('a crash', "perl -e 'kill SEGV => $$; sleep 1'; exit $?", [1], 'run/signal'),
  ending('exit code 137 without memory', 'exit 137', [1], 'run/signal'),
  ending('exit code 255', 'exit 255', [1], 'run/exit-code'),
  { title: 'nothing written', script: 'true', ends: [1], says: ['failed'], problems: ['run/no-output'] },
];

function cancelled(
  title: string,
  script: string,
  signals: readonly NodeJS.Signals[],
  ends: Fault['ends'],
  kind: Fault['kind'] = 'image',
): Fault {
  return {
    title,
    script,
    kind,
    strike: async (running) => {
      await begun(running);
      for (const name of signals) {
        running.process.kill(name);
        await wait(50);
      }
    },
    ends,
    says: ['cancelled'],
  };
}

function fromOutside(
  title: string,
  command: readonly string[],
  ends: Fault['ends'],
  problem?: string,
): Fault {
  return {
    title,
    script: PATIENT,
    strike: async (running) => {
      await begun(running);
      running.engine.docker(...command, await running.container());
    },
    ends,
    says: ['failed'],
    ...(problem === undefined ? {} : { problems: [problem] }),
  };
}

function ending(title: string, script: string, ends: Fault['ends'], problem: string): Fault {
  const whole = `echo x > /mnt/raiven/output/x; ${script}`;
  return { title, script: whole, ends, says: ['failed'], problems: [problem] };
}

/** Waits until the container's program runs; that of one of several where there are some. */
async function begun({ container, until, staged }: Running): Promise<void> {
  await container();
  await until(`${await staged()}/begun`);
}

function bounded({ peakBytes }: { readonly peakBytes: number }): string | null {
  return peakBytes < 400e6 ? null : `Waybill took ${Math.round(peakBytes / 1e6)} MB of memory`;
}
