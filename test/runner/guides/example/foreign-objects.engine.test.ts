import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../../src/runner/engine/engine.ts';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { type OpenExample, openExample } from '../../../../src/runner/guides/example/open-example.ts';
import { OWN } from '../../own-name.ts';

const options = { timeoutMs: 20_000, signal: new AbortController().signal };
const BASE = 'debian:bookworm-slim';
const NAMES = [`${OWN}-running`, `${OWN}-stopped`, `${OWN}-paused`];
let engine: Engine;
let state: string;
let example: OpenExample;
let untagged: string;
let before: unknown;

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'waybill-state-'));
  process.env['XDG_STATE_HOME'] = state;
  const found = await findEngine();
  if (found.engine === null) throw new Error('this test needs an engine');
  engine = found.engine;
  const { docker } = engine;
  await docker.createVolume({ Name: `${OWN}-volume` });
  await docker.createNetwork({ Name: `${OWN}-network`, CheckDuplicate: true });
  for (const name of NAMES) {
    const container = await docker.createContainer({
      Image: BASE,
      name,
      Cmd: ['sleep', '1000'],
      HostConfig: { Binds: [`${OWN}-volume:/data`], NetworkMode: `${OWN}-network` },
    });
    await container.start();
    if (name === `${OWN}-stopped`) await container.kill();
    if (name === `${OWN}-paused`) await container.pause();
  }
  await docker.getImage(BASE).tag({ repo: `${OWN}-same`, tag: '1' });
  // One with a last name of its own, and one without any.
  await docker.getContainer(`${OWN}-stopped`).commit({ repo: `${OWN}-only`, tag: '1', comment: 'only' });
  const { Id } = await docker.getContainer(`${OWN}-stopped`).commit({ comment: 'untagged' });
  untagged = Id;
  before = await theirs();
});

beforeEach(async () => {
  example = await openExample({ engine, waybill: ['waybill'], keep: false, gpus: null });
});

afterAll(async () => {
  const { docker } = engine;
  for (const name of NAMES) await docker.getContainer(name).remove({ force: true });
  await docker.getNetwork(`${OWN}-network`).remove();
  await docker.getVolume(`${OWN}-volume`).remove();
  for (const name of [`${OWN}-same:1`, `${OWN}-only:1`, untagged])
    await docker.getImage(name).remove({ noprune: true });
  rmSync(state, { recursive: true });
});

/** All that the user had, with what would show that it was touched. */
async function theirs(): Promise<unknown> {
  const { docker } = engine;
  const containers = [];
  for (const name of NAMES) {
    const { Id, State, Name, RestartCount, NetworkSettings } = await docker.getContainer(name).inspect();
    containers.push({ Id, State, Name, RestartCount, networks: Object.keys(NetworkSettings.Networks) });
  }
  const volume = await docker.getVolume(`${OWN}-volume`).inspect();
  const { Id, Created } = await docker.getNetwork(`${OWN}-network`).inspect();
  const images = [];
  for (const name of [`${OWN}-same:1`, `${OWN}-only:1`, untagged, BASE]) {
    const image = await docker.getImage(name).inspect();
    images.push({ id: image.Id, tags: image.RepoTags.filter((tag) => tag.startsWith(`${OWN}-`)).sort() });
  }
  return { containers, volume, network: { Id, Created }, images };
}

async function typed(text: string): Promise<string> {
  return (await example.session.command(text, options)).output;
}

async function end() {
  const { leftovers } = await example.finish();
  await example.release();
  expect(await theirs()).toEqual(before);
  return leftovers;
}

/** Of a refused upgrade the command line shows the status alone. */
const NOT_YOURS = /may change only what it has made itself|received 403/;

const REFUSED = [
  `docker rm -f ${OWN}-running`,
  `docker stop -t 0 ${OWN}-running`,
  `docker kill ${OWN}-running`,
  `docker pause ${OWN}-running`,
  `docker unpause ${OWN}-paused`,
  `docker start ${OWN}-stopped`,
  `docker restart -t 0 ${OWN}-running`,
  `docker rename ${OWN}-running ${OWN}-mine`,
  `docker update --memory 512m ${OWN}-stopped`,
  `docker exec ${OWN}-running touch /x`,
  `docker attach --no-stdin ${OWN}-running`,
  `docker cp /etc/hostname ${OWN}-stopped:/x`,
  `docker commit ${OWN}-running ${OWN}-mine:1`,
  `docker network disconnect -f ${OWN}-network ${OWN}-running`,
  `docker network connect bridge ${OWN}-running`,
  `docker network rm ${OWN}-network`,
  `docker volume rm ${OWN}-volume`,
  `docker volume create ${OWN}-volume`,
  ...[
    '/%63ontainers/NAME?force=1',
    '/v1.24/containers/%77NAME?force=1',
    '/containers/NAME/checkpoints/one',
  ].map(
    (path) =>
      `node -e 'require("http").request({ socketPath: process.env.DOCKER_HOST.slice(7), method: "DELETE", path: "${path.replace('%77NAME', `%77${OWN.slice(1)}-running`).replace('NAME', `${OWN}-running`)}" }, (answer) => { process.exitCode = 1; answer.pipe(process.stdout); }).end()'`,
  ),
  `docker run --rm -v ${OWN}-volume:/data ${BASE} touch /data/x`,
  `docker run --rm --mount type=volume,source=${OWN}-volume,target=/data ${BASE} touch /data/x`,
  `docker run --rm --volumes-from ${OWN}-running ${BASE} touch /data/x`,
];

test('what was there before is refused with the reason', async () => {
  for (const command of REFUSED) {
    const { output, exitCode } = await example.session.command(command, options);
    expect(`${command}: ${output}`).toMatch(NOT_YOURS);
    expect(exitCode).not.toBe(0);
  }
  expect(await end()).toEqual([]);
});

test('sweeping commands reach what the example made and nothing else', async () => {
  await typed(`docker run -d --name ${OWN}-mine ${BASE} sleep 1000; docker network create ${OWN}-my-network`);
  await typed('docker stop -t 0 $(docker ps -q); docker rm -f $(docker ps -aq)');
  await typed('docker system prune -a -f --volumes; docker rmi -f $(docker images -q)');
  await typed('docker rmi -f $(docker images -q -f dangling=true); docker builder prune -a -f');
  await typed('docker volume rm -f $(docker volume ls -q); docker network rm $(docker network ls -q)');
  expect(await typed(`docker ps -aq --filter name=${OWN}-mine`)).toBe('');
  expect(await end()).toEqual([]);
});

test('names of images that were there come back, the last name of one too', async () => {
  expect(await typed(`docker rmi ${OWN}-only:1`)).toBe(`Untagged: ${OWN}-only:1\n`);
  const token = basename(example.places.root).replace('waybill-', '');
  expect(await typed(`docker images -q ${OWN}-only; docker images | grep -c ${token}`)).toBe('0\n');
  await typed(`docker rmi ${OWN}-same:1; docker tag ${OWN}-only:1 ${OWN}-same:1`);
  await typed(`printf 'FROM ${BASE}\\nRUN echo own >/made\\n' >Dockerfile`);
  await typed(
    `DOCKER_BUILDKIT=0 docker build -q -t ${OWN}-same:1 -t ${OWN}-only:1 .; docker rmi ${OWN}-only:1`,
  );
  expect(await end()).toEqual([]);
});

test('names of theirs that the example gives to what it commits, imports and loads come back, and nothing unnamed stays', async () => {
  await typed(`docker create --name ${OWN}-mine ${BASE} true; docker export ${OWN}-mine -o files.tar`);
  await typed(`docker commit ${OWN}-mine ${OWN}-only:1; docker commit -m x ${OWN}-mine ${OWN}-new:1`);
  await typed(`docker import files.tar ${OWN}-same:1`);
  const ids = (
    await typed(`docker images -q --no-trunc ${OWN}-only; docker images -q --no-trunc ${OWN}-same`)
  ).trim();
  await typed(`docker save ${OWN}-new:1 -o new.tar; docker rmi ${OWN}-new:1; docker load -i new.tar`);
  await typed(`docker rm ${OWN}-mine`);
  expect(await end()).toEqual([]);
  const there = (await engine.docker.listImages({ all: true })).map(({ Id }) => Id);
  expect(ids.split('\n').filter((id) => there.includes(id))).toEqual([]);
  expect(ids.split('\n')).toHaveLength(2);
});

test('an engine of all its users is neither made a swarm nor given plugins', async () => {
  expect(await typed('docker swarm init')).toContain('a swarm of the engine');
  expect(await typed('docker plugin install --grant-all-permissions wbf/none')).toContain('not');
  expect(await end()).toEqual([]);
});
