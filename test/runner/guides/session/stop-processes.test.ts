import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ExamplePlaces, sessionEnvironment } from '../../../../src/runner/guides/session/environment.ts';
import { openSession } from '../../../../src/runner/guides/session/session.ts';
import { examplePlaces } from './example-places.ts';

const options = { timeoutMs: 20_000, signal: new AbortController().signal };
let places: ExamplePlaces;

beforeEach(async () => {
  places = await examplePlaces();
});

afterEach(() => rm(places.root, { recursive: true }));

/** Where nobody reaps it, what was killed still has its number, but no program. */
function isAlive(pid: number): boolean {
  return spawnSync('readlink', [`/proc/${pid}/exe`]).status === 0;
}

test.each([
  ['nohup', 'nohup sleep 1000 >/dev/null 2>&1 & echo $!'],
  ['disown', 'sleep 1000 & echo $!; disown'],
  ['a double fork', '( ( setsid sleep 1000 >/dev/null & echo $! ) & ); sleep 0.3'],
  ['another HOME', 'HOME=/ setsid sleep 1000 >/dev/null 2>&1 & echo $!'],
  ['no environment', 'env -i setsid sleep 1000 & echo $!'],
  ['no environment and no output', 'env -i setsid sleep 1000 >/dev/null 2>&1 & echo $!'],
  ['no environment and another folder', '(cd /; env -i setsid sleep 1000 & echo $!)'],
  [
    'a program of its own without an environment',
    'cp "$(command -v sleep)" nap; nap=$PWD/nap; (cd /; env -i setsid "$nap" 1000 >/dev/null 2>&1 & echo $!)',
  ],
])('a program that leaves its group ends with the session: %s', async (_, command) => {
  const session = openSession(places, sessionEnvironment(places, null));
  const { output } = await session.command(command, options);
  const pid = Number(output);
  expect(isAlive(pid)).toBe(true);
  await session.close();
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
});

test("a person's program in the example's folder goes on", async () => {
  const program = 'exec 3>log; echo ready; exec sleep 1000';
  const shell = spawn('bash', ['-c', program], { cwd: places.workspace, detached: true });
  const daemon = spawn('sleep', ['1000'], { cwd: '/', env: {}, detached: true });
  try {
    await once(shell.stdout, 'data');
    const session = openSession(places, sessionEnvironment(places, null));
    await session.command('sleep 1000 & true', options);
    await session.close();
    expect([shell.exitCode, shell.signalCode, daemon.exitCode, daemon.signalCode]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  } finally {
    shell.kill('SIGKILL');
    daemon.kill('SIGKILL');
  }
});
