import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../../src/runner/engine/engine.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { sweep } from '../../../../src/runner/guides/cleanup/sweep.ts';
import { type OpenExample, openExample } from '../../../../src/runner/guides/example/open-example.ts';
import { engineState } from '../../engine-state.ts';
import { OWN } from '../../own-name.ts';

const options = { timeoutMs: 20_000, signal: new AbortController().signal };
const BASE = 'debian:bookworm-slim';
const { XDG_STATE_HOME: stateHome } = process.env;
let engine: Engine;
let state: string;
let example: OpenExample;
let before: string;

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'waybill-state-'));
  process.env['XDG_STATE_HOME'] = state;
  const found = await findEngine();
  if (found.engine === null) throw new Error('this test needs an engine');
  engine = found.engine;
});

beforeEach(async () => {
  before = await engineState(engine);
  example = await openExample({ engine, waybill: ['waybill'], keep: false, gpus: null });
});

afterAll(() => {
  if (stateHome === undefined) delete process.env['XDG_STATE_HOME'];
  else process.env['XDG_STATE_HOME'] = stateHome;
  rmSync(state, { recursive: true });
});

async function typed(text: string): Promise<void> {
  const { output, exitCode } = await example.session.command(text, options);
  expect(exitCode, output).toBe(0);
}

/** Seconds of the engine's own clock. */
async function engineTime(): Promise<number> {
  const { SystemTime: time } = await engine.docker.info();
  return Date.parse(time) / 1000;
}

/** Signals that our container was sent. */
async function signalsSince(since: number): Promise<readonly string[]> {
  const stream = await engine.docker.getEvents({
    since: Math.floor(since),
    until: Math.ceil(await engineTime()),
    filters: { container: [`${OWN}-x`], event: ['kill'] },
  });
  let text = '';
  for await (const piece of stream) text += piece;
  const events = text.split('\n').filter((line) => line !== '');
  return events.map((line) => JSON.parse(line).Actor.Attributes.signal);
}

async function end() {
  const { leftovers, stuck } = await example.finish();
  await example.release();
  const told = leftovers.map(({ kind, name, state: how }) => `${kind} ${name.replace(OWN, '')} ${how}`);
  return { told, stuck };
}

/** Lets the only journal be one of a process that has ended. */
function asOfADeadProcess(folder: string): void {
  const [name = ''] = readdirSync(folder);
  const path = join(folder, name);
  const ended = `"pid":${process.pid}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(ended, '"pid":1'));
}

/** A container of somebody else, made past the example's door. */
async function theirs(HostConfig: object, isRunning = true) {
  const container = await engine.docker.createContainer({
    Image: BASE,
    name: `${OWN}-theirs`,
    Cmd: ['sleep', '1000'],
    StopSignal: 'SIGKILL',
    HostConfig,
  });
  if (isRunning) await container.start();
  return container;
}

test.each([
  ['is paused', `docker run -d --name ${OWN}-x ${BASE} sleep 1000 && docker pause ${OWN}-x`, 'running'],
  ['restarts over and over', `docker run -d --restart always --name ${OWN}-x ${BASE} false`, 'running'],
  [
    'ignores SIGTERM',
    `docker run -d --name ${OWN}-x ${BASE} sh -c 'trap "" TERM; while :; do sleep 1; done'`,
    'running',
  ],
  ['shall remove itself and was never started', `docker create --rm --name ${OWN}-x ${BASE} true`, 'exited'],
  ['runs and shall remove itself', `docker run -d --rm --name ${OWN}-x ${BASE} sleep 1000`, 'running'],
])('a container that %s is told and removed', async (_, command, how) => {
  await typed(command);
  const since = await engineTime();
  expect(await end()).toEqual({ told: [`container -x ${how}`], stuck: [] });
  // Nobody asked it to end by itself, which takes ten seconds where it does not listen.
  expect(new Set(await signalsSince(since))).not.toContain('15');
  expect(await engineState(engine)).toBe(before);
});

test('a container of the example on a network of somebody else goes, and the network stays', async () => {
  const network = await engine.docker.createNetwork({ Name: `${OWN}-their-network` });
  try {
    await typed(`docker run -d --name ${OWN}-x --network ${OWN}-their-network ${BASE} sleep 1000`);
    expect((await end()).told).toEqual(['container -x running']);
    expect(Object.keys((await network.inspect()).Containers ?? {})).toEqual([]);
  } finally {
    await network.remove();
  }
  expect(await engineState(engine)).toBe(before);
});

test.each([true, false])(
  "somebody else's container on the example's network leaves it and lives on (running: %s)",
  async (isRunning) => {
    await typed(`docker network create ${OWN}-net`);
    const container = await theirs({ NetworkMode: `${OWN}-net` }, isRunning);
    try {
      expect(await end()).toEqual({ told: ['network -net null'], stuck: [] });
      const seen = await container.inspect();
      expect(seen.State.Running).toBe(isRunning);
      expect(Object.keys(seen.NetworkSettings.Networks)).toEqual([]);
    } finally {
      await container.remove({ force: true });
    }
    expect(await engineState(engine)).toBe(before);
  },
);

test("a volume that somebody else's container uses stays until that has gone, which is said; all else goes", async () => {
  await typed(`docker volume create ${OWN}-vol && docker network create ${OWN}-net`);
  await typed(`docker volume create ${OWN}-zzz && docker tag ${BASE} ${OWN}-tag:1`);
  const container = await theirs({ Binds: [`${OWN}-vol:/data`] });
  const journals = join(state, 'waybill/journals');
  try {
    const { told, stuck } = await end();
    expect(told.sort()).toEqual(['network -net null', 'volume -vol null', 'volume -zzz null']);
    expect(stuck).toEqual([
      `volume ${OWN}-vol could not be removed: container ${OWN}-theirs, which this example has not made, uses it. Waybill tries again whenever it starts.`,
    ]);
    expect(await engineState(engine)).toBe(
      [before, `container /${OWN}-theirs`, `volume ${OWN}-vol`].filter((line) => line !== '').join('\n'),
    );
    expect((await container.inspect()).State.Running).toBe(true);
  } finally {
    await container.remove({ force: true });
  }
  asOfADeadProcess(journals);
  expect(await sweep(journals)).toEqual(['Cleaned up after a killed run (process 1).']);
  expect(await engineState(engine)).toBe(before);
  expect(readdirSync(journals)).toEqual([]);
});
