import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ContainerRun, KNOWN_FAILURES } from '../../../src/core/index.ts';
import { createContainer, startContainer } from '../../../src/runner/launch/container/start-container.ts';
import { gpuPreflight } from '../../../src/runner/launch/gpu/device-requests.ts';
import { LaunchFailure } from '../../../src/runner/launch/launch-failure.ts';
import { failureOf } from '../launch/image/launch-options.ts';
import { launchWorld } from '../launch/launch-world.ts';
import { shellRun } from '../launch/shell-run.ts';
import { OWN } from '../own-name.ts';

const FIXTURES = new URL('../../core/failure/fixtures/', import.meta.url);
const world = launchWorld();

/** Puts what failures of these moments have printed into a file that a container prints. */
function printed(phases: readonly string[]): readonly string[] {
  const ids = KNOWN_FAILURES.filter(({ phase }) => phases.includes(phase)).map(({ id }) => id);
  const text = ids.map((id) => readFileSync(new URL(`${id}.txt`, FIXTURES), 'utf8')).join('');
  writeFileSync(join(world.root, 'log'), text);
  return ids.map((id) => `failure/${id}`);
}

test('whatever a program prints that is known is a hint behind the failure', async () => {
  const ids = printed(['start', 'run']);
  const inputs = [{ name: 'log', source: join(world.root, 'log'), target: '/in/log' }];
  const result = await world.launch(shellRun('cat /in/log >&2; exit 9', world.output, { inputs }));
  expect(result).toMatchObject({ status: 'failed', exitCode: 9 });
  expect(result.problems[0]).toMatchObject({ id: 'run/exit-code', severity: 'error' });
  const hints = result.problems.slice(1);
  expect(new Set(hints.map(({ severity }) => severity))).toEqual(new Set(['hint']));
  expect(hints.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
});

test('whatever a build prints that is known is a hint behind the failed build', async () => {
  const ids = printed(['build', 'pull']);
  const dockerfile = 'FROM debian:bookworm-slim\nCOPY log /\nRUN cat /log >&2; exit 9\n';
  writeFileSync(join(world.root, 'Dockerfile'), dockerfile);
  const image = { kind: 'build', context: world.root, dockerfile: 'Dockerfile' } as const;
  const result = await world.launch(shellRun('', world.output, { name: OWN, image }));
  expect(result).toMatchObject({ status: 'failed', exitCode: null });
  expect(result.problems[0]?.id).toBe('run/build-failed');
  expect(result.problems[0]?.message).toContain('Dockerfile:3');
  expect(result.problems.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
});

test('K01 a GPU where there is none is told before anything is made, and in the engine’s own words', async (context) => {
  const run: ContainerRun = shellRun('true', world.output, { gpus: { kind: 'all' } });
  const hasNone = await failureOf(gpuPreflight(run.gpus, world.engine, null)).catch(() => null);
  if (hasNone === null) {
    console.warn('SKIPPED: this host has a GPU.');
    return context.skip();
  }
  const result = await world.launch(run);
  expect(result).toMatchObject({ status: 'failed', exitCode: null });
  expect(result.problems[0]?.id).toMatch(/^run\/gpu-no-(?:driver|toolkit)$/);
  expect(world.events.some(({ kind }) => kind === 'started')).toBe(false);

  const DeviceRequests = [{ Driver: '', Count: -1, Capabilities: [['gpu']] }];
  const body = { Image: 'debian:bookworm-slim', Cmd: ['true'], HostConfig: { DeviceRequests } };
  const { container } = await createContainer(world.engine.docker, run, body);
  try {
    const refused = await failureOf(startContainer(container, run));
    expect(refused).toBeInstanceOf(LaunchFailure);
    expect(refused.problems.map(({ id }) => id)).toEqual(['run/start-failed', 'failure/gpu-not-available']);
  } finally {
    await container.remove({ force: true });
  }
});
