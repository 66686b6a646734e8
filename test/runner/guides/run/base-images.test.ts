import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Example } from '../../../../src/docs/index.ts';
import { baseImages } from '../../../../src/runner/guides/run/base-images.ts';
import { type FakeEngine, fakeEngine } from '../proxy/fake-engine.ts';
import { examplesOf } from '../schedule/plan-examples.ts';

let fake: FakeEngine;
let workspace: string;

beforeEach(async () => {
  fake = await fakeEngine();
  workspace = mkdtempSync(join(tmpdir(), 'waybill-bases-'));
});

afterEach(async () => {
  await fake.close();
  rmSync(workspace, { recursive: true });
});

/** The names that the engine is asked about for one Dockerfile and the images of containers. */
async function asked(
  dockerfile: string,
  used: readonly string[] = [],
  typed: readonly string[] = [],
): Promise<readonly string[]> {
  const getImage = vi.spyOn(fake.engine.docker, 'getImage');
  await baseImages(fake.engine, exampleWith(dockerfile, typed), { workspace, used, isOwn });
  return getImage.mock.calls.map(([name]) => name);
}

function isOwn(name: string): boolean {
  return name.startsWith('own');
}

function exampleWith(dockerfile: string, typed: readonly string[] = []): Example {
  return {
    id: 'a',
    line: 1,
    needs: [],
    timeoutMs: null,
    files: [],
    continues: null,
    keep: [],
    same: [],
    usesEngine: true,
    steps: [
      { kind: 'write', line: 1, path: 'Dockerfile', content: dockerfile },
      ...examplesOf(typed).flatMap(({ steps }) => steps),
    ],
  };
}

test("a build's own stage is no base image, whatever the case it is written in", async () => {
  expect(await asked('FROM x AS build\nFROM build\nfrom Build as last\n')).toEqual(['x']);
});

test('scratch and a name that a variable makes are no base images', async () => {
  expect(await asked('ARG TAG\nFROM y:$TAG\nFROM scratch\nFROM --platform=linux/amd64 x\n')).toEqual(['x']);
});

test('what a build says of an ARG counts beside its default', async () => {
  const dockerfile = 'ARG BASE=x:1\nFROM ${BASE} AS a\nFROM z\n';
  expect(await asked(dockerfile, [], ['docker build --build-arg BASE=y:2 .'])).toEqual(['x:1', 'y:2', 'z']);
});

test('what a build says of an ARG that no base is named by adds none', async () => {
  expect(await asked('FROM z\n', [], ['docker build --build-arg=HTTP_PROXY=y:2 .'])).toEqual(['z']);
});

test('a base that a build takes from a variable cannot be told, so that the example is not remembered', async () => {
  const known = async (command: string): Promise<boolean> => {
    const example = exampleWith('ARG BASE=own:1\nFROM $BASE\n', [command]);
    return (await baseImages(fake.engine, example, { workspace, used: [], isOwn })).areAllKnown;
  };
  expect(await known('docker build .')).toBe(true);
  expect(await known('docker build --build-arg BASE="$OTHER" .')).toBe(false);
  expect(await known('docker build --build-arg BASE .')).toBe(false);
});

test('an image that a build and a container name is asked for once', async () => {
  expect(await asked('FROM x\n', ['x', 'b'])).toEqual(['b', 'x']);
});

test('an image that the example has made itself is no base', async () => {
  expect(await asked('FROM own:1\nCOPY --from=x /a /a\n', ['own:2'])).toEqual(['x']);
});

test('nor is one that it has made and used by its id', async () => {
  const made = { Id: 'sha256:1', RepoTags: ['own:1'], Config: { Labels: { 'org.waybill.stand-in': '' } } };
  vi.spyOn(fake.engine.docker, 'getImage').mockReturnValue({ inspect: async () => made } as never);
  const sources = { workspace, used: ['sha256:1'], isOwn };
  expect(await baseImages(fake.engine, exampleWith('FROM scratch\n'), sources)).toEqual({
    bases: [],
    areAllKnown: true,
  });
});

test('a Dockerfile counts however it came into the workspace', async () => {
  writeFileSync(join(workspace, 'gpu.Dockerfile'), 'ARG BASE=y:1\nFROM $BASE\n');
  expect(await asked('FROM x\n')).toEqual(['x', 'y:1']);
});
