import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../../src/runner/engine/engine.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { mayCover } from '../../../../src/runner/guides/example/cover.ts';
import { type OpenExample, openExample } from '../../../../src/runner/guides/example/open-example.ts';
import { OWN } from '../../own-name.ts';

const options = { timeoutMs: 20_000, signal: new AbortController().signal };
const BASE = 'debian:bookworm-slim';
const { XDG_STATE_HOME: stateHome, DOCKER_CONFIG: dockerConfig } = process.env;
let engine: Engine;
let folder: string;
let socketPath: string;
let example: OpenExample;

/** A user whose configuration has a log-in and another context, which leads to the same engine. */
beforeAll(async () => {
  const { engine: found } = await findEngine();
  if (found?.endpoint.kind !== 'unix') throw new Error('this test needs an engine at a Unix socket');
  engine = found;
  socketPath = found.endpoint.socketPath;
  folder = mkdtempSync(join(tmpdir(), 'waybill-bypass-'));
  process.env['XDG_STATE_HOME'] = join(folder, 'state');
  process.env['DOCKER_CONFIG'] = join(folder, 'config');
});

beforeEach(() => {
  rmSync(join(folder, 'config'), { recursive: true, force: true });
});

afterAll(() => {
  for (const [name, value] of [
    ['XDG_STATE_HOME', stateHome],
    ['DOCKER_CONFIG', dockerConfig],
  ] as const) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true });
});

async function leftBy(command: string): Promise<readonly string[]> {
  example = await openExample({ engine, waybill: ['waybill'], keep: false, gpus: null });
  const { output, exitCode } = await example.session.command(command, options);
  const { leftovers } = await example.finish();
  await example.release();
  expect(exitCode, output).toBe(0);
  return leftovers.map(({ kind, name }) => `${kind} ${name}`);
}

test.runIf(mayCover()).each([
  ['an address', () => `docker -H unix://${socketPath} volume create ${OWN}-volume`],
  ['no DOCKER_HOST', () => `DOCKER_HOST= docker -H unix://${socketPath} volume create ${OWN}-volume`],
  ['no environment', () => `env -i DOCKER_HOST=unix://${socketPath} docker volume create ${OWN}-volume`],
  [
    'the socket itself',
    () =>
      `node -e 'const r = require("http").request({ socketPath: "${socketPath}", method: "POST", path: "/volumes/create", headers: { "content-type": "application/json" } }, (a) => a.resume()); r.end(JSON.stringify({ Name: "${OWN}-volume" }))'`,
  ],
])('what is made by way of %s is known and removed', async (_, command) => {
  expect(await leftBy(command())).toEqual([`volume ${OWN}-volume`]);
});

test("a context's engine is reached by a door of its own", async () => {
  const create = `docker context create ${OWN}-other --docker host=unix://${socketPath}`;
  execFileSync('sh', ['-c', create]);
  expect(await leftBy(`docker --context ${OWN}-other volume create ${OWN}-volume`)).toEqual([
    `volume ${OWN}-volume`,
  ]);
});

test("a container that is given the engine's socket gets the door, and does not look so", async () => {
  const image = `docker create --name ${OWN}-socket -v ${socketPath}:/var/run/docker.sock -v /run:/host-run ${BASE} true`;
  example = await openExample({ engine, waybill: ['waybill'], keep: false, gpus: null });
  const { output } = await example.session.command(
    `${image} >/dev/null; docker inspect ${OWN}-socket --format '{{json .HostConfig.Binds}}'`,
    options,
  );
  const seen = await engine.docker.getContainer(`${OWN}-socket`).inspect();
  await example.finish();
  await example.release();
  expect(output).toContain(`${socketPath}:/var/run/docker.sock`);
  expect(output).not.toContain('engine.sock');
  const door = join(example.places.root, 'engine.sock');
  expect(seen.HostConfig.Binds).toContain(`${door}:/var/run/docker.sock`);
  expect(seen.HostConfig.Binds?.some((bind) => bind.startsWith(`${door}:/host-run`))).toBe(
    socketPath.startsWith('/run/') || socketPath.startsWith('/var/run/'),
  );
});

test("a page's log-in and chosen context are gone with it, and the user's stay", async () => {
  const config = join(folder, 'config');
  mkdirSync(config);
  const text = '{"auths":{"registry.example":{"auth":"dTpw"}}}';
  writeFileSync(join(config, 'config.json'), text);
  const change = 'sed -i s/registry.example/changed.example/ "$DOCKER_CONFIG/config.json"';
  expect(await leftBy(`grep -q registry.example "$DOCKER_CONFIG/config.json" && ${change}`)).toEqual([]);
  expect(readFileSync(join(config, 'config.json'), 'utf8')).toBe(text);
  expect(existsSync(example.places.dockerConfig)).toBe(false);
});
