import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { ContainerRun, RunResult } from '../../../src/core/index.ts';
import type { Engine } from '../../../src/runner/engine/engine.ts';
import { findEngine } from '../../../src/runner/engine/find-engine.ts';
import { RUN_LABEL } from '../../../src/runner/launch/container/run-label.ts';
import { launch } from '../../../src/runner/launch/launch.ts';
import type { LaunchEvent } from '../../../src/runner/launch/launch-event.ts';
import type { LaunchOptions } from '../../../src/runner/launch/launch-options.ts';

/** What a test of launches has: an engine, a folder of its own, and what was told. */
export interface LaunchWorld {
  readonly engine: Engine;
  /** Absolute; it and all in it is removed. */
  readonly root: string;
  /** `--output`, not made yet. */
  readonly output: string;
  /** What was told so far, with the bytes as text. */
  readonly events: LaunchEvent[];
  launch(run: ContainerRun, options?: Partial<LaunchOptions>): Promise<RunResult>;
  /** All that was written to a stream. */
  printed(stream: 'stdout' | 'stderr'): string;
}

/** A world for every test of a file; nothing of a run is on the engine or on this host when it ends. */
export function launchWorld(): LaunchWorld {
  let engine: Engine;
  let root = '';
  let state: string | undefined;
  const events: LaunchEvent[] = [];
  beforeEach(async () => {
    const found = await findEngine();
    if (found.engine === null) throw new Error('this test needs an engine');
    engine = found.engine;
    root = mkdtempSync(join(tmpdir(), 'waybill-launch-'));
    state = process.env['XDG_STATE_HOME'];
    // Journals of a folder of our own: others may run at the same time.
    process.env['XDG_STATE_HOME'] = join(root, 'state');
    events.length = 0;
  });
  afterEach(() => {
    if (state === undefined) delete process.env['XDG_STATE_HOME'];
    else process.env['XDG_STATE_HOME'] = state;
    rmSync(root, { recursive: true, force: true });
  });
  return {
    get engine() {
      return engine;
    },
    get root() {
      return root;
    },
    get output() {
      return join(root, 'output');
    },
    events,
    launch: (run, options = {}) =>
      launch(run, {
        engine,
        signal: new AbortController().signal,
        keep: false,
        output: join(root, 'output'),
        onEvent: (event) => {
          events.push(event);
        },
        ...options,
      }),
    printed: (stream) =>
      events.map((event) => (event.kind === stream ? Buffer.from(event.bytes).toString() : '')).join(''),
  };
}

/** Nothing of a run is left on the engine, in `--output` or in the journals. */
export async function expectNothingLeft({ engine, output, root }: LaunchWorld): Promise<void> {
  const started = (await engine.docker.listContainers({ all: true, filters: { label: [RUN_LABEL] } })).filter(
    ({ Mounts }) => Mounts.some(({ Source }) => Source?.startsWith(root)),
  );
  expect(started).toEqual([]);
  expect(namesIn(output).filter((name) => name.startsWith('.waybill-'))).toEqual([]);
  expect(namesIn(join(root, 'state/waybill/runs'))).toEqual([]);
}

/** Names in a folder; none where there is none. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
