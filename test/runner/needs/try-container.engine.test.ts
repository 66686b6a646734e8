import { expect, test } from 'vitest';
import { findEngine } from '../../../src/runner/engine/find-engine.ts';
import { TRIAL_LABEL, trialOwner } from '../../../src/runner/needs/sweep-trials.ts';
import { tryContainer } from '../../../src/runner/needs/try-container.ts';

const IMAGE = 'debian:bookworm-slim';

async function engine() {
  const found = (await findEngine()).engine;
  if (found === null) throw new Error('These tests need a container engine.');
  return found;
}

test('a trial tells its exit code and what it wrote', async () => {
  expect(await tryContainer(await engine(), IMAGE, 'echo hello; exit 3', 30_000)).toEqual({
    exitCode: 3,
    output: 'hello\n',
  });
});

test('an engine that refuses the container answers in its own words, and nothing stays', async () => {
  const seen = await engine();
  const asked = { DeviceRequests: [{ Driver: 'no-such-driver', Count: 1, Capabilities: [['gpu']] }] };
  const trial = await tryContainer(seen, IMAGE, 'true', 30_000, asked);
  expect(trial.exitCode).toBeNull();
  expect(trial.output).toMatch(/could not select device driver/);
  expect(trial.output).not.toMatch(/HTTP code/);
  const ours = { label: [`${TRIAL_LABEL}=${trialOwner()}`] };
  expect(await seen.docker.listContainers({ all: true, filters: ours })).toEqual([]);
});

test('a trial that hangs is ended at its time', async () => {
  const { exitCode, output } = await tryContainer(await engine(), IMAGE, 'sleep 60', 1000);
  expect(exitCode).toBeNull();
  expect(output).toBe('it took longer than 1 s');
});
