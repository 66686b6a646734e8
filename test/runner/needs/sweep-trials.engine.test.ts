import { expect, test } from 'vitest';
import { findEngine } from '../../../src/runner/engine/find-engine.ts';
import { sweepTrials, TRIAL_LABEL, trialOwner } from '../../../src/runner/needs/sweep-trials.ts';

test('a trial of a killed process is removed, one of a living process stays', async () => {
  const { engine } = await findEngine();
  if (engine === null) throw new Error('this test needs an engine');
  const make = (owner: string) =>
    engine.docker.createContainer({ Image: 'debian:bookworm-slim', Labels: { [TRIAL_LABEL]: owner } });
  const dead = await make(`${process.pid} another start`);
  const alive = await make(trialOwner());
  try {
    await sweepTrials(engine);
    await expect(dead.inspect()).rejects.toThrow(/no such container/i);
    expect((await alive.inspect()).Id).toBe(alive.id);
  } finally {
    await alive.remove();
  }
});
