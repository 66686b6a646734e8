import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseEndpoint } from '../../../src/runner/engine/endpoint.ts';
import { findEngine } from '../../../src/runner/engine/find-engine.ts';
import { noEngine } from '../../../src/runner/engine/no-engine.ts';

let folder: string;
let socket: string;
const server = createServer((request, response) => {
  const path = /\/(_ping|version)$/.exec(request.url ?? '')?.[1];
  response.writeHead(path === undefined ? 404 : 200, { 'content-type': 'application/json' });
  if (path === 'version') waiting.push(response);
  else response.end('OK');
});

/** Answers of the engine that says who it is only when a test lets it. */
const waiting: ServerResponse[] = [];

function sayWho(): void {
  const version = { Version: '9.9', ApiVersion: '1.41', Os: 'linux', Arch: 'amd64', Components: [] };
  for (const response of waiting.splice(0)) response.end(JSON.stringify(version));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-find-'));
  socket = join(folder, 'engine.sock');
  await new Promise<void>((resolve) => server.listen(socket, resolve));
});

afterEach(async () => {
  waiting.length = 0;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await rm(folder, { recursive: true });
});

async function writeContext(name: string, host: string): Promise<void> {
  const meta = join(folder, 'contexts/meta', createHash('sha256').update(name).digest('hex'));
  await mkdir(meta, { recursive: true });
  await writeFile(
    join(meta, 'meta.json'),
    JSON.stringify({ Name: name, Endpoints: { docker: { Host: host } } }),
  );
}

test('DOCKER_HOST is taken and named', async () => {
  const { engine } = await findEngine({ DOCKER_HOST: `unix://${socket}` });
  expect(engine).toMatchObject({ foundBy: 'DOCKER_HOST' });
});

test('an engine is found before it has said who it is', async () => {
  const { engine } = await findEngine({ DOCKER_HOST: `unix://${socket}` });
  const about = engine?.about();
  while (waiting.length === 0) await wait(5);
  sayWho();
  expect(await about).toEqual({ name: 'Docker', version: '9.9', api: '1.41', os: 'linux', arch: 'amd64' });
});

test('an engine that a person named is the only one tried', async () => {
  const search = await findEngine({ DOCKER_HOST: 'unix:///nope/docker.sock' });
  expect(search.engine).toBeNull();
  expect(noEngine(search.attempts).message).toBe(
    'No container engine answers. Tried:\n  DOCKER_HOST (unix:///nope/docker.sock): there is no such socket',
  );
});

test('an address that is not spoken is said so', async () => {
  const { attempts } = await findEngine({ DOCKER_HOST: 'npipe:////./pipe/docker_engine' });
  expect(attempts[0]?.why).toBe('"npipe://" is not spoken here; only unix://, tcp:// and ssh:// are');
});

test.each([
  ['ssh://ada@lab', { host: 'lab', user: 'ada', port: null, path: null }],
  [
    'ssh://lab:2222/run/user/1000/docker.sock',
    { host: 'lab', user: null, port: 2222, path: '/run/user/1000/docker.sock' },
  ],
  ['ssh://ada@[fe80::1]:22', { host: 'fe80::1', user: 'ada', port: 22, path: null }],
])('the address %s is read as ssh takes it', (address, endpoint) => {
  const read = parseEndpoint(address, null);
  expect(read).toEqual({ kind: 'ssh', ...endpoint });
});

test.each([
  ['ssh://ada:secret@lab', 'an address of ssh has no password'],
  ['ssh://-oProxyCommand=x', 'names no host'],
])('the address %s is refused', (address, why) => {
  expect(parseEndpoint(address, null)).toContain(why);
});

test('a host of ssh that cannot be reached is told in the words of ssh', async () => {
  const { attempts } = await findEngine({ DOCKER_HOST: 'ssh://nobody@127.0.0.1:1' });
  expect(attempts[0]).toMatchObject({
    address: 'ssh://nobody@127.0.0.1:1',
    why: expect.stringMatching(/^ssh ended with 255: .*(?:Connection refused|not found)/s),
  });
});

test('the context in use is followed, and DOCKER_CONTEXT beats DOCKER_HOST', async () => {
  await writeContext('lab', `unix://${socket}`);
  await writeFile(join(folder, 'config.json'), JSON.stringify({ currentContext: 'lab' }));
  expect((await findEngine({ DOCKER_CONFIG: folder })).engine?.foundBy).toBe('docker context "lab"');
  const both = { DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'lab', DOCKER_HOST: 'unix:///nope' };
  expect((await findEngine(both)).engine?.foundBy).toBe('docker context "lab"');
});

test('a context that does not exist is said so', async () => {
  const { attempts } = await findEngine({ DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'gone' });
  expect(attempts[0]?.why).toBe(`there is no context "gone" below ${folder}`);
});

test.each(['{"currentContext": "lab"', 'auths: {}'])(
  'a configuration that is no JSON is named, and no other engine takes its place: %s',
  async (text) => {
    await writeFile(join(folder, 'config.json'), text);
    const { engine, attempts } = await findEngine({ DOCKER_CONFIG: folder });
    expect(engine).toBeNull();
    expect(attempts).toHaveLength(1);
    expect(attempts[0]?.why).toMatch(/config\.json is no JSON: ./);
    expect(attempts[0]?.why).toContain(folder);
  },
);

test('a configuration that is a folder, and a context that is cut off, are named as well', async () => {
  await mkdir(join(folder, 'config.json'));
  const unread = await findEngine({ DOCKER_CONFIG: folder });
  expect(unread.attempts[0]?.why).toContain('config.json cannot be read: EISDIR');
  await writeContext('lab', 'unix:///nope');
  const id = createHash('sha256').update('lab').digest('hex');
  await writeFile(join(folder, 'contexts/meta', id, 'meta.json'), '{"Name":');
  const cut = await findEngine({ DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'lab' });
  expect(cut.attempts[0]?.why).toContain('meta.json is no JSON');
});

test('an address in DOCKER_HOST needs no configuration, so a broken one does not matter', async () => {
  await writeFile(join(folder, 'config.json'), '{');
  const { engine } = await findEngine({ DOCKER_CONFIG: folder, DOCKER_HOST: `unix://${socket}` });
  expect(engine?.foundBy).toBe('DOCKER_HOST');
});
