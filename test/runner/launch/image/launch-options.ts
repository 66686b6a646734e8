import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import type { LaunchEvent } from '../../../../src/runner/launch/launch-event.ts';
import { LaunchFailure } from '../../../../src/runner/launch/launch-failure.ts';
import type { LaunchOptions } from '../../../../src/runner/launch/launch-options.ts';

/** Options with this machine's engine, and all that is told meanwhile. */
export async function launchOptions(
  signal: AbortSignal = new AbortController().signal,
): Promise<{ options: LaunchOptions; events: LaunchEvent[] }> {
  const { engine } = await findEngine();
  if (engine === null) throw new Error('These tests need a container engine.');
  const events: LaunchEvent[] = [];
  const onEvent = (event: LaunchEvent): void => void events.push(event);
  return { options: { engine, signal, keep: false, output: '/nowhere', onEvent }, events };
}

/** The failure with which a promise ends. */
export async function failureOf(work: Promise<unknown>): Promise<LaunchFailure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof LaunchFailure) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}
