import { expect, test } from 'vitest';
import { expectNothingLeft, launchWorld, namesIn } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const MEBIBYTE = 1024 ** 2;
const world = launchWorld();

/** Limits of the tests' run with so much memory, and no swap besides. */
function memory(bytes: number) {
  return { memoryBytes: bytes, memoryAndSwapBytes: bytes, cpus: null, shmBytes: 1024 ** 2, pids: 64 };
}

/** Takes more memory than these tests allow: a variable that doubles. Without a limit it ends by itself. */
const GREEDY = 'x=aaaaaaaa; while [ ${#x} -lt 300000000 ]; do x=$x$x; done';

/** The engine and our watch are told of a kill beside the program, and on a busy machine later than a program ends. */
const NOTICED = 'sleep 1';

function ids(result: { readonly problems: readonly { readonly id: string }[] }): readonly string[] {
  return result.problems.map(({ id }) => id);
}

test('a program that the kernel kills at its memory limit is out of memory', async () => {
  const run = shellRun(`exec /bin/sh -c '${GREEDY}'`, world.output, { limits: memory(64 * MEBIBYTE) });
  const result = await world.launch(run);
  expect(result).toMatchObject({ status: 'out-of-memory', exitCode: 137, signal: 'SIGKILL' });
  expect(ids(result)).toEqual(['run/out-of-memory', 'failure/out-of-memory']);
  expect(result.peakMemoryBytes).toBeGreaterThan(16 * MEBIBYTE);
  await expectNothingLeft(world);
});

test('a child that the kernel kills is told apart from the program, which failed by it', async () => {
  const script = `/bin/sh -c '${GREEDY}'; echo the child ended with $?; ${NOTICED}; exit 5`;
  const result = await world.launch(shellRun(script, world.output, { limits: memory(64 * MEBIBYTE) }));
  expect(result).toMatchObject({ status: 'out-of-memory', exitCode: 5, signal: null });
  expect(ids(result)).toEqual(['run/exit-code', 'run/child-out-of-memory', 'failure/out-of-memory']);
  expect(world.printed('stdout')).toBe('the child ended with 137\n');
});

test('a child that the kernel kills in a program that goes on is a warning', async () => {
  const script = `/bin/sh -c '${GREEDY}'; echo half > /out/a; ${NOTICED}`;
  const result = await world.launch(shellRun(script, world.output, { limits: memory(64 * MEBIBYTE) }));
  expect(result).toMatchObject({ status: 'succeeded', exitCode: 0 });
  expect(result.problems).toMatchObject([{ id: 'run/child-out-of-memory', severity: 'warning' }]);
});

test('a SIGKILL without a word about memory is a signal, and so is a crash', async () => {
  const killed = await world.launch(shellRun("/bin/sh -c 'kill -9 $$'; exit $?", world.output));
  expect(killed).toMatchObject({ status: 'failed', exitCode: 137, signal: 'SIGKILL' });
  expect(ids(killed)).toEqual(['run/signal']);
  const crashed = await world.launch(shellRun("/bin/sh -c 'kill -SEGV $$'", world.output));
  expect(crashed).toMatchObject({ status: 'failed', exitCode: 139, signal: 'SIGSEGV' });
});

test('a program that is not over in its time is stopped, and what it wrote and printed is kept', async () => {
  const script =
    'echo begun; echo half > /out/a; trap "echo ending; exit 1" TERM; while :; do sleep 0.1; done';
  const result = await world.launch(shellRun(script, world.output, { timeoutMs: 4000 }));
  expect(result).toMatchObject({ status: 'timed-out', exitCode: 1 });
  expect(result.problems).toMatchObject([
    { id: 'run/timed-out', message: 'The program had not ended after 4s and was stopped.' },
  ]);
  expect(result.logTail).toBe('begun\nending\n');
  expect(world.events).toContainEqual({ kind: 'stopping', message: 'The time of 4s is over' });
  expect(namesIn(world.output)).toEqual(['a']);
  await expectNothingLeft(world);
});

test('Ctrl-C ends a program politely, and one that ignores it after ten seconds', async () => {
  const cancel = new AbortController();
  const script = 'trap "" TERM; echo ready; while :; do sleep 0.1; done';
  const begun = performance.now();
  const result = await world.launch(shellRun(script, world.output), {
    signal: cancel.signal,
    onEvent: (event) => {
      if (event.kind === 'stdout') cancel.abort();
    },
  });
  expect(result).toMatchObject({ status: 'cancelled', exitCode: 137, problems: [] });
  expect(performance.now() - begun).toBeGreaterThan(9000);
  await expectNothingLeft(world);
});

test('a run that is cancelled before it starts has started nothing', async () => {
  const result = await world.launch(shellRun('echo never', world.output), { signal: AbortSignal.abort() });
  expect(result).toMatchObject({ status: 'cancelled', exitCode: null, outputs: [], logTail: '' });
  expect(world.events.some(({ kind }) => kind === 'started')).toBe(false);
  await expectNothingLeft(world);
});

test('a program that is not in the image could not be started, in words that are known', async () => {
  const result = await world.launch(
    shellRun('', world.output, { entrypoint: ['no-such-program'], command: [] }),
  );
  expect(result).toMatchObject({ status: 'failed', exitCode: null });
  expect(ids(result)).toEqual(['run/start-failed', 'failure/command-not-found']);
  expect(result.problems[0]?.message).toContain('no-such-program');
  expect(result.problems[0]?.message).not.toContain('HTTP code');
  await expectNothingLeft(world);
});

test('an input that is not there any more keeps the container from starting', async () => {
  const inputs = [{ name: 'a', source: `${world.root}/gone`, target: '/in' }];
  const result = await world.launch(shellRun('true', world.output, { inputs }));
  expect(result).toMatchObject({ status: 'failed', exitCode: null });
  expect(result.problems[0]).toMatchObject({ id: 'run/start-failed' });
  expect(result.problems[0]?.message).toContain('gone');
});

test('a fork bomb ends at the limit of processes and leaves nothing', async () => {
  // Without a limit it would end at a thousand processes.
  const script = [
    'bomb() { if [ $1 -gt 0 ]; then bomb $(($1 - 1)) & bomb $(($1 - 1)) & wait; else sleep 5; fi; }',
    'bomb 9; echo done > /out/a',
  ].join('; ');
  const limits = { ...memory(512 * MEBIBYTE), pids: 64 };
  const result = await world.launch(shellRun(script, world.output, { limits, timeoutMs: 20_000 }));
  expect(['succeeded', 'failed', 'timed-out']).toContain(result.status);
  expect(result.logTail).toMatch(/fork/i);
  await expectNothingLeft(world);
}, 60_000);

test('a flood of a gigabyte costs little memory, and a slow reader slows the program', async () => {
  const before = process.memoryUsage().rss;
  let bytes = 0;
  let most = 0;
  const result = await world.launch(
    shellRun('echo x > /out/a; head -c 1073741824 /dev/zero; echo; echo last', world.output),
    {
      onEvent: async (event) => {
        if (event.kind !== 'stdout') return;
        bytes += event.bytes.length;
        most = Math.max(most, process.memoryUsage.rss());
        // A reader that is busy now and then.
        if (bytes % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
      },
    },
  );
  expect(result.status).toBe('succeeded');
  expect(bytes).toBe(1024 ** 3 + '\nlast\n'.length);
  expect(result.logTail.endsWith('last\n')).toBe(true);
  expect(result.logTail.length).toBeLessThanOrEqual(64 * 1024);
  expect(most - before).toBeLessThan(200 * MEBIBYTE);
});
