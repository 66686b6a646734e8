import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWorld } from '../launch/launch-world.ts';
import { shellRun } from '../launch/shell-run.ts';

const world = launchWorld();

/** What a registry says instead of handing out an image, by the first part of the repository's name. */
const ANSWERS: Readonly<Record<string, readonly [status: number, code: string, message: string]>> = {
  denied: [403, 'DENIED', 'requested access to the resource is denied'],
  login: [401, 'UNAUTHORIZED', 'authentication required'],
  withdrawn: [404, 'MANIFEST_UNKNOWN', 'manifest unknown'],
  unnamed: [404, 'NAME_UNKNOWN', 'repository name not known to registry'],
  limited: [429, 'TOOMANYREQUESTS', 'You have reached your unauthenticated pull rate limit.'],
  broken: [500, 'UNKNOWN', 'the disk of the registry is gone'],
};

let server: Server;
let host = '';

/** No engine asks for encryption at 127.0.0.0/8. */
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [, name = ''] = /^\/v2\/([^/]+)\//.exec(url) ?? [];
    const [status, code, message] = ANSWERS[name] ?? [200, '', ''];
    response.writeHead(status, {
      'content-type': 'application/json',
      'docker-distribution-api-version': 'registry/2.0',
    });
    response.end(status === 200 ? '{}' : JSON.stringify({ errors: [{ code, message }] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(() => {
  server.close();
});

test.each([
  ['K18 an image that is not public', 'denied', 'run/registry-denied'],
  ['K18 a registry that wants a login', 'login', 'run/registry-denied'],
  ['K19 a tag that was withdrawn', 'withdrawn', 'run/no-such-image'],
  ['K19 a repository that there is not', 'unnamed', 'run/no-such-image'],
  ['a registry that has enough of us', 'limited', 'run/registry-limit'],
  ['a registry that is broken', 'broken', 'run/pull-failed'],
])('%s', async (_, name, id) => {
  const image = `${host}/${name}/tools:1`;
  const result = await world.launch(
    shellRun('', world.output, { image: { kind: 'named', name: image, auth: null } }),
  );
  expect(result).toMatchObject({ status: 'failed', exitCode: null, image: null });
  expect(
    result.problems.map((problem) => problem.id),
    result.problems[0]?.message,
  ).toEqual([id]);
  expect(result.problems[0]?.message).toContain(image);
  expect(result.problems[0]?.help).toMatch(/^\S.*[.]$/);
});

test('a base image that the registry does not have fails the build at its line', async () => {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${world.root}/Dockerfile`, `FROM ${host}/withdrawn/tools:1\nRUN true\n`);
  const image = { kind: 'build', context: world.root, dockerfile: 'Dockerfile' } as const;
  const result = await world.launch(shellRun('', world.output, { image }));
  expect(result.problems[0]?.message).toContain(`${host}/withdrawn/tools:1`);
  expect(['run/no-such-image', 'run/build-failed']).toContain(result.problems[0]?.id);
});
