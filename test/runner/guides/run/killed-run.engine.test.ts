import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../../src/runner/engine/engine.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { sweep } from '../../../../src/runner/guides/cleanup/sweep.ts';
import type { JournalHeader } from '../../../../src/runner/journal/entry.ts';
import { engineState } from '../../engine-state.ts';
import { OWN } from '../../own-name.ts';

const BASE = 'debian:bookworm-slim';
/** Seconds that no other program of this host sleeps. */
const napping = 200_000 + process.pid;
let engine: Engine;
let state: string;
let before: string;

beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), 'waybill-state-'));
  const found = await findEngine();
  if (found.engine === null) throw new Error('this test needs an engine');
  engine = found.engine;
  await engine.docker.getImage(BASE).tag({ repo: `${OWN}-moved`, tag: '1' });
  before = await engineState(engine);
});

afterEach(async () => {
  await engine.docker.getImage(`${OWN}-moved:1`).remove({ noprune: true });
  rmSync(state, { recursive: true });
});

/** Starts a run that makes one of each thing and then hangs; resolves when it has told so on a socket. */
async function hangingRun(): Promise<{
  run: ChildProcess;
  exit: Promise<number | null>;
  header: JournalHeader;
}> {
  const door = join(state, 'door.sock');
  const told = new Promise<void>((resolve, reject) => {
    const server = createServer((socket) => {
      server.close();
      socket.destroy();
      resolve();
    });
    server.once('error', reject).listen(door);
  });
  const page = `\`\`\`console
$ docker run -d --name ${OWN}-running -v ${OWN}-data:/data -v /anonymous ${BASE} sleep 1000
...
$ docker network create ${OWN}-network && docker volume create ${OWN}-volume
...
$ docker commit ${OWN}-running ${OWN}-new:1 && docker tag ${OWN}-new:1 ${OWN}-moved:1
...
$ node -e 'require("net").connect("${door}")'; setsid sleep ${napping} & sleep ${napping}
\`\`\`
`;
  const script = fileURLToPath(new URL('killed-run.ts', import.meta.url));
  const env = { ...process.env, XDG_STATE_HOME: state };
  const run = spawn(process.execPath, [script, page], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const exit = new Promise<number | null>((resolve) => run.on('exit', resolve));
  await Promise.race([told, exit.then((code) => Promise.reject(new Error(`the run ended with ${code}`)))]);
  const folder = join(state, 'waybill/journals');
  const [name = ''] = readdirSync(folder);
  const header: JournalHeader = JSON.parse(readFileSync(join(folder, name), 'utf8').split('\n')[0] ?? '');
  return { run, exit, header };
}

async function expectClean(header: JournalHeader): Promise<void> {
  expect(await engineState(engine)).toBe(before);
  expect(existsSync(header.root)).toBe(false);
  expect(readdirSync(join(state, 'waybill/journals'))).toEqual([]);
  expect(spawnSync('pgrep', ['-f', `sleep ${napping}`]).stdout.toString()).toBe('');
}

test('a run killed with kill -9 leaves nothing after the next start', async () => {
  const { run, exit, header } = await hangingRun();
  run.kill('SIGKILL');
  await exit;
  expect(await engineState(engine)).not.toBe(before);
  const lines = await sweep(join(state, 'waybill/journals'));
  expect(lines).toEqual([`Cleaned up after a killed run (process ${run.pid}).`]);
  await expectClean(header);
});

test('a run that lives is left alone by the start of another', async () => {
  const { run, exit, header } = await hangingRun();
  expect(await sweep(join(state, 'waybill/journals'))).toEqual([]);
  expect(existsSync(header.root)).toBe(true);
  run.kill('SIGINT');
  await exit;
});

test('Ctrl-C stops what runs and cleans up before the process ends', async () => {
  const { run, exit, header } = await hangingRun();
  run.kill('SIGINT');
  expect(await exit).toBe(130);
  await expectClean(header);
});
