import { expect, test } from 'vitest';
import type { ContainerEnd } from '../../../../src/runner/launch/container/container-end.ts';
import { howItEnded } from '../../../../src/runner/launch/container/how-it-ended.ts';
import { typedTime } from '../../../../src/runner/launch/container/typed-time.ts';

function ended(over: Partial<ContainerEnd>) {
  const end: ContainerEnd = {
    exitCode: 0,
    stopped: null,
    oomKilled: false,
    oomKills: 0,
    durationMs: 1,
    failedProgram: null,
    ...over,
  };
  const { status, signal, problems } = howItEnded(end, 60_000);
  return [status, signal, ...problems.map(({ id, severity }) => `${id} ${severity}`)];
}

test.each([
  [{}, ['succeeded', null]],
  [{ exitCode: 2 }, ['failed', null, 'run/exit-code error']],
  [{ exitCode: 139 }, ['failed', 'SIGSEGV', 'run/signal error']],
  [{ exitCode: 137 }, ['failed', 'SIGKILL', 'run/signal error']],
  [{ exitCode: 255 }, ['failed', null, 'run/exit-code error']],
  [{ exitCode: 137, oomKilled: true }, ['out-of-memory', 'SIGKILL', 'run/out-of-memory error']],
  [{ exitCode: 137, oomKills: 1 }, ['out-of-memory', 'SIGKILL', 'run/out-of-memory error']],
  [
    { exitCode: 1, oomKills: 2 },
    ['out-of-memory', null, 'run/exit-code error', 'run/child-out-of-memory error'],
  ],
  [{ exitCode: 0, oomKilled: true }, ['succeeded', null, 'run/child-out-of-memory warning']],
  [{ exitCode: 143, stopped: 'timed-out' }, ['timed-out', 'SIGTERM', 'run/timed-out error']],
  [{ exitCode: 0, stopped: 'timed-out' }, ['timed-out', null, 'run/timed-out error']],
  [{ exitCode: 137, stopped: 'cancelled' }, ['cancelled', 'SIGKILL']],
  [
    { exitCode: null, failedProgram: { title: 'send', about: null, exitCode: 3 } },
    ['failed', null, 'run/program-failed error'],
  ],
] as const)('%j is %j', (end, verdict) => {
  expect(ended(end)).toEqual(verdict);
});

test('a time is told as it is typed', () => {
  expect([1500, 90_000, 600_000, 86_400_000].map(typedTime)).toEqual(['1.5s', '90s', '10m', '24h']);
});
