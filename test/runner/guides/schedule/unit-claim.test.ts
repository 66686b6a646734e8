import { expect, test } from 'vitest';
import { clash } from '../../../../src/runner/guides/schedule/claim.ts';
import { unitClaim, withPulls } from '../../../../src/runner/guides/schedule/unit-claim.ts';
import { examplesOf } from './plan-examples.ts';

function claim(commands: readonly string[], files: Readonly<Record<string, string>> = {}) {
  return unitClaim('page.md#a', examplesOf(commands, files));
}

test('the number of a stream is no name of an image', () => {
  expect(claim(['docker pull greet:1 2>&1 | tail -n 1']).makes).toEqual(claim(['docker pull greet:1']).makes);
});

test.each([
  ['docker build -t greet:1 .', 'image greet:1'],
  ['docker build --tag=docker.io/library/greet .', 'image greet:latest'],
  ['sudo docker --context x image build --tag "greet:1" .', 'image greet:1'],
  ['docker buildx build -t greet:1 --load .', 'image greet:1'],
  ['docker tag debian greet:1', 'image greet:1'],
  ['docker commit box greet:1', 'image greet:1'],
  ['cd x && docker rmi greet:1', 'image greet:1'],
  ['docker run --rm --name web nginx', 'container web'],
  ['docker run -d --name=web nginx', 'container web'],
  ['docker rename old web', 'container web'],
  ['docker run -d -p 8080:80 nginx', 'port 8080'],
  ['docker run -dp127.0.0.1:8080:80/tcp nginx', 'port 8080'],
  ['docker run --publish=8079-8081:80-82 nginx', 'port 8081'],
  ['curl -s http://localhost:8080/', 'port 8080'],
  ['docker network create --driver bridge backend', 'network backend'],
  ['docker volume create data', 'volume data'],
  ['docker run -v data:/data debian', 'volume data'],
  ['docker run --mount type=volume,src=data,dst=/data debian', 'volume data'],
  ['docker run -v /srv/x:/x debian', 'folder /srv/x'],
  ['echo 1 >/tmp/x.txt', 'folder /tmp/x.txt'],
  ['docker run --gpus all debian nvidia-smi', 'gpu'],
  ['docker compose up -d', 'compose'],
  ['(docker run --name web nginx)', 'container web'],
  ['docker run \\\n--name web nginx', 'container web'],
])('%j takes %j for itself', (command, resource) => {
  expect(claim([command]).makes).toContain(resource);
  expect(claim([command]).alone).toBe(false);
});

test.each([
  ['docker run --rm -v "$PWD/out:/out" debian ls'],
  ['docker run --rm -p 80 debian'],
  ['echo "docker build -t greet:1 ."'],
  ['# docker build -t greet:1 .'],
  ['docker rm -f $CONTAINER'],
])('%j takes nothing for itself', (command) => {
  expect(claim([command])).toMatchObject({ makes: [], alone: false });
});

test.each([
  ['docker build -t "$TAG" .'],
  ['docker build -t greet:$(date +%s) .'],
  ['docker load -i images.tar'],
  ['docker run -p $PORT:80 nginx'],
])('%j makes names that are not known before it runs, so it has the engine for itself', (command) => {
  expect(claim([command]).alone).toBe(true);
  expect(clash(claim([command]), claim(['docker ps']))).toBe('engine');
  expect(clash(claim(['docker ps']), claim([command]))).toBe('engine');
  expect(clash(claim([command]), claim(['echo no engine']))).toBeNull();
});

test('what one makes and the other only uses keeps them apart, whichever comes first', () => {
  const builds = claim(['docker build -t greet:1 .']);
  const runs = claim(['docker run --rm greet:1']);
  const extends_ = claim(['docker build -t other:1 .'], { Dockerfile: 'FROM greet:1' });
  expect(clash(builds, runs)).toBe('image greet:1');
  expect(clash(runs, builds)).toBe('image greet:1');
  expect(clash(builds, extends_)).toBe('image greet:1');
  expect(clash(runs, extends_)).toBeNull();
  expect(clash(claim(['docker build -t greet .']), claim(['docker run greet']))).toBe('image greet:latest');
});

test('two that use one base image run side by side where it is here, and not where they would pull it', () => {
  const one = claim(['docker run --rm debian:bookworm-slim true']);
  const other = claim(['docker build -t other:1 .'], { Dockerfile: 'FROM debian:bookworm-slim' });
  const here = (name: string): boolean => name === 'debian:bookworm-slim';
  expect(clash(withPulls(one, here), withPulls(other, here))).toBeNull();
  expect(
    clash(
      withPulls(one, () => false),
      withPulls(other, () => false),
    ),
  ).toBe('image debian:bookworm-slim');
});

test('a compose file claims the ports, containers and images that it names', () => {
  const compose = `services:
  web:
    build: .
    image: shop:1
    container_name: shop-web
    ports:
      - "8080:80"
`;
  expect(claim(['docker compose up -d'], { 'compose.yaml': compose }).makes).toEqual([
    'compose',
    'container shop-web',
    'image shop:1',
    'port 8080',
  ]);
});

test.each([
  'docker ps -a',
  'docker container ls --quiet',
  'docker images --format json',
  'docker volume ls',
  'docker system df',
  'docker container prune -f',
  'docker stop $(docker ps -q)',
])('%j shows what is on the engine, so its unit is alone there', (command) => {
  expect(claim([command]).alone).toBe(true);
});

test.each([
  'docker ps --filter name=web',
  'docker images greet',
  'docker network ls -f name=backend',
  'docker stats web',
])('%j shows what it names, so others may be there', (command) => {
  expect(claim([command]).alone).toBe(false);
});

test('scripts, Dockerfiles and compose files that `files=` brings along are read like those that a page writes', () => {
  const copied = [
    { path: 'lab/start', content: '#!/usr/bin/env bash\ndocker run -d --name web --publish=8080:80 nginx\n' },
    { path: 'lab/compose.yaml', content: 'services:\n  db:\n    container_name: store\n' },
    { path: 'lab/Dockerfile', content: 'ARG BASE=debian:12\nFROM $BASE\n' },
    { path: 'lab/notes.txt', content: 'docker run --name other nginx\n' },
  ];
  const examples = examplesOf(['docker build --build-arg BASE=python:3 lab']);
  const { makes, mayPull } = unitClaim('page.md#a', examples, false, copied);
  expect(makes).toEqual(['container store', 'container web', 'port 8080']);
  expect(mayPull).toEqual(['debian:12', 'python:3']);
});

test('who is alone on the engine keeps away those that use it, whichever comes first, and nobody else', () => {
  const lists = claim(['docker ps']);
  const uses = claim(['docker run --rm debian:12 true']);
  const neither = claim(['true']);
  expect([lists.alone, uses.alone, uses.usesEngine, neither.usesEngine]).toEqual([true, false, true, false]);
  expect([clash(lists, uses), clash(uses, lists)]).toEqual(['engine', 'engine']);
  expect([clash(lists, neither), clash(neither, lists)]).toEqual([null, null]);
});

test('a number that is a port for one is only a number for another', () => {
  const served = claim(['docker run -d -p 8080:80 nginx']);
  expect(served.makes).toContain('port 8080');
  expect(clash(served, claim(['echo 8080']))).toBeNull();
});

test.each(['volume=data', 'network=lab', 'name=web', 'ancestor=greet:1'])(
  'a list filtered by %s shows what it names, so others may be there',
  (filter) => {
    expect(claim([`docker ps --filter ${filter}`]).alone).toBe(false);
    expect(claim([`docker ps -f "${filter}"`]).alone).toBe(false);
  },
);
