import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../../src/runner/engine/engine.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { type OpenExample, openExample } from '../../../../src/runner/guides/example/open-example.ts';
import { engineState } from '../../engine-state.ts';
import { OWN } from '../../own-name.ts';

const options = { timeoutMs: 60_000, signal: new AbortController().signal };
const BASE = 'debian:bookworm-slim';
let engine: Engine;
let example: OpenExample;
let before: string;

beforeAll(async () => {
  process.env['XDG_STATE_HOME'] = mkdtempSync(join(tmpdir(), 'waybill-state-'));
  const found = await findEngine();
  if (found.engine === null) throw new Error('this test needs an engine');
  engine = found.engine;
});

beforeEach(async () => {
  before = await engineState(engine);
  example = await openExample({ engine, waybill: ['waybill'], keep: false, gpus: null });
});

afterEach(async () => {
  expect(await engineState(engine)).toBe(before);
});

afterAll(() => {
  const state = process.env['XDG_STATE_HOME'] ?? '';
  const journals = readdirSync(join(state, 'waybill/journals'));
  rmSync(state, { recursive: true });
  expect(journals).toEqual([]);
});

async function typed(text: string): Promise<string> {
  return (await example.session.command(text, options)).output;
}

async function end() {
  const { leftovers } = await example.finish();
  await example.release();
  return leftovers;
}

test('the real docker command line works through the door, with standard input and exit codes', async () => {
  expect(await typed(`docker run --rm ${BASE} echo hello`)).toBe('hello\n');
  expect(await typed(`printf 'a\\nb\\n' | docker run --rm -i ${BASE} wc -l`)).toBe('2\n');
  expect((await example.session.command(`docker run --rm ${BASE} sh -c 'exit 7'`, options)).exitCode).toBe(7);
  expect(await typed(`docker run -d --name ${OWN}-long ${BASE} sleep 1000 | wc -c`)).toBe('65\n');
  expect(await typed(`docker exec ${OWN}-long echo inside; echo x | docker exec -i ${OWN}-long cat`)).toBe(
    'inside\nx\n',
  );
  expect(await typed(`docker inspect ${OWN}-long --format '{{json .Config.Labels}}' | grep -c example`)).toBe(
    '0\n',
  );
  expect(await end()).toEqual([
    { kind: 'container', name: `${OWN}-long`, state: 'running', severity: 'error' },
  ]);
});

test('each kind of leftover is told and removed', async () => {
  await typed(`docker run --name ${OWN}-done ${BASE} true`);
  await typed(`docker network create ${OWN}-net; docker volume create ${OWN}-vol`);
  await typed(`docker run --rm -v ${OWN}-implicit:/data ${BASE} true`);
  await typed(`docker run --name ${OWN}-anonymous -v /data ${BASE} true; docker rm ${OWN}-anonymous`);
  const leftovers = await end();
  expect(
    leftovers
      .map(({ kind, name, severity }) => `${kind} ${name.replace(/^[0-9a-f]{64}$/, 'anonymous')} ${severity}`)
      .sort(),
  ).toEqual([
    `container ${OWN}-done warning`,
    `network ${OWN}-net error`,
    'volume anonymous error',
    `volume ${OWN}-implicit error`,
    `volume ${OWN}-vol error`,
  ]);
});

test('a removed container leaves nothing to tell, nor does --rm with a volume of its own', async () => {
  await typed(
    `docker run --name ${OWN}-gone ${BASE} true; docker rm ${OWN}-gone; docker run --rm -v /data ${BASE} true`,
  );
  expect(await end()).toEqual([]);
});

test.each(['0', '1'])(
  'images that were built, tagged and committed go, moved names come back (BuildKit %s)',
  async (kit) => {
    const image = engine.docker.getImage(BASE);
    await image.tag({ repo: `${OWN}-foreign`, tag: '1' });
    const id = (await image.inspect()).Id;
    try {
      const docker = kit === '1' ? 'DOCKER_BUILDKIT=1 /usr/bin/docker' : 'DOCKER_BUILDKIT=0 docker';
      await typed(`printf 'FROM ${BASE}\\nRUN echo ${kit} >/made\\n' >Dockerfile`);
      const built = await example.session.command(
        `${docker} build -t ${OWN}-made:1 -t ${OWN}-foreign:1 .`,
        options,
      );
      expect(built).toMatchObject({ exitCode: 0 });
      expect(built.output).not.toMatch(/label/i);
      expect(await typed(`docker run --rm ${OWN}-foreign:1 cat /made`)).toBe(`${kit}\n`);
      await typed(
        `docker tag ${OWN}-made:1 ${OWN}-other; docker create --name ${OWN}-c ${OWN}-made:1; docker commit ${OWN}-c ${OWN}-committed:1`,
      );
      await typed(
        `docker save ${OWN}-made:1 -o a.tar; docker rmi ${OWN}-made:1; docker load -i a.tar; docker rm ${OWN}-c`,
      );
      await typed(`docker rmi ${OWN}-foreign:1`);
      expect(await end()).toEqual([]);
      expect((await engine.docker.getImage(`${OWN}-foreign:1`).inspect()).Id).toBe(id);
    } finally {
      await engine.docker.getImage(`${OWN}-foreign:1`).remove({ noprune: true });
    }
  },
);

test('a classic build that fails leaves no container behind', async () => {
  await typed(`printf 'FROM ${BASE}\\nRUN exit 3\\n' >Dockerfile`);
  expect(await typed(`DOCKER_BUILDKIT=0 docker build -t ${OWN}-fail .`)).toContain(
    'returned a non-zero code: 3',
  );
  await typed(`DOCKER_BUILDKIT=0 docker build -q -t ${OWN}-fail .`);
  expect((await end()).map(({ severity }) => severity)).toEqual(['warning']);
});

test('objects of others stay untouched, even by prune', async () => {
  const foreign = await engine.docker.createContainer({ Image: BASE, name: `${OWN}-theirs`, Cmd: ['true'] });
  await engine.docker.createVolume({ Name: `${OWN}-their-volume` });
  try {
    await typed(`docker run --rm -v ${OWN}-their-volume:/data ${BASE} touch /data/x`);
    expect(await typed('docker container prune -f')).toBe('Total reclaimed space: 0B\n');
    await typed('docker volume prune -f; docker network prune -f');
    expect(await end()).toEqual([]);
    expect((await foreign.inspect()).Name).toBe(`/${OWN}-theirs`);
    expect((await engine.docker.getVolume(`${OWN}-their-volume`).inspect()).Name).toBe(`${OWN}-their-volume`);
  } finally {
    await foreign.remove();
    await engine.docker.getVolume(`${OWN}-their-volume`).remove();
  }
});

test('a container whose command line was stopped in mid-run is found', async () => {
  const running = example.session.command(`docker run --name ${OWN}-hung ${BASE} sleep 1000`, {
    ...options,
    timeoutMs: 3000,
  });
  expect((await running).stopped).toBe('timed-out');
  expect((await end()).map(({ name }) => name)).toEqual([`${OWN}-hung`]);
});
