import { request } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProxy } from '../../../../src/runner/guides/proxy/proxy.ts';
import { type Journal, openJournal } from '../../../../src/runner/journal/journal.ts';
import { TRIAL_LABEL } from '../../../../src/runner/needs/sweep-trials.ts';
import { type FakeEngine, fakeEngine } from './fake-engine.ts';
import { testWatch } from './test-watch.ts';

/** A build's name as BuildKit's gRPC carries it. */
const BUILD = '\x0a\x04name\x12\x05greet';

let fake: FakeEngine;
let proxy: Awaited<ReturnType<typeof openProxy>>;
let journal: Journal;
let images: string[];
let faults: unknown[];

beforeEach(async () => {
  fake = await fakeEngine();
  images = [];
  faults = [];
  const { endpoint } = fake.engine;
  const about = { pid: 1, pidStart: '', startedAt: 0, root: '', home: '', endpoint, keep: false };
  journal = openJournal(fake.folder, { version: 1, token: 't0', ...about });
  const refusing: Journal = {
    ...journal,
    add: () => {
      throw new Error('the disk is gone');
    },
  };
  const watch = testWatch(fake.engine, refusing, {
    onImage: (name) => images.push(name),
    onFault: (error) => faults.push(error),
  });
  proxy = await openProxy(join(fake.folder, 'door.sock'), async () => watch);
});

afterEach(async () => {
  await proxy.close();
  journal.remove();
  await fake.close();
});

function post(path: string, body: object): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath: proxy.socketPath, method: 'POST', path, agent: false }, (answer) => {
      text(answer).then((got) => resolve({ status: answer.statusCode ?? 0, text: got }), reject);
    });
    sent.on('error', reject).end(JSON.stringify(body));
  });
}

function got(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ socketPath: proxy.socketPath, path, agent: false }, (answer) => {
      text(answer).then(resolve, reject);
    })
      .on('error', reject)
      .end();
  });
}

function upgrade(path: string): Promise<Duplex> {
  const headers = { connection: 'Upgrade', upgrade: 'h2c' };
  const options = { socketPath: proxy.socketPath, method: 'POST', path, headers, agent: false };
  return new Promise((resolve, reject) => {
    request(options)
      .on('upgrade', (_, socket) => resolve(socket))
      .on('error', reject)
      .end();
  });
}

test('the image of a container that the page makes is told; one with which Waybill tries the host is not', async () => {
  await post('/v1.41/containers/create', { Image: 'mine' });
  await post('/v1.41/containers/create', { Image: 'trial', Labels: { [TRIAL_LABEL]: '1 2' } });
  expect(images).toEqual(['mine']);
});

test('a request whose effect cannot be written down is refused with the reason', async () => {
  const { status, text: words } = await post('/v1.41/build?t=greet', {});
  expect(status).toBe(502);
  expect(JSON.parse(words)).toEqual({ message: 'the disk is gone' });
});

test('a build inside a tunnel that cannot be written down never reaches the engine, and the reason is kept', async () => {
  const client = await upgrade('/v1.41/grpc');
  const closed = new Promise((resolve) => client.on('close', resolve).on('error', resolve));
  client.write(Buffer.from(BUILD, 'latin1'));
  client.resume();
  await closed;
  expect(fake.tunnelled()).toBe('');
  expect(faults).toEqual([new Error('the disk is gone')]);
});

test('where the engine cannot be reached, the client of a tunnel is told why too', async () => {
  const lost = await openProxy(join(fake.folder, 'lost.sock'), () =>
    Promise.reject(new Error('it went away')),
  );
  const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const headers = { connection: 'Upgrade', upgrade: 'h2c' };
    const sent = request({ socketPath: lost.socketPath, method: 'POST', path: '/grpc', headers }, (got) => {
      text(got).then((said) => resolve({ status: got.statusCode, text: said }), reject);
    });
    sent.on('error', reject).end();
  });
  expect(answer).toEqual({ status: 502, text: JSON.stringify({ message: 'it went away' }) });
  await lost.close();
});

test('what names no build passes through a tunnel', async () => {
  const client = await upgrade('/v1.41/grpc');
  client.write('hello');
  await new Promise((resolve) => client.once('data', resolve));
  expect(fake.tunnelled()).toBe('hello');
  expect(faults).toEqual([]);
  client.destroy();
});

test.each([
  ['/v1.41/images/prune', { ImagesDeleted: null, SpaceReclaimed: 0 }],
  [
    '/v1.41/images/prune?filters=%7B%22dangling%22%3A%5B%22false%22%5D%7D',
    { ImagesDeleted: null, SpaceReclaimed: 0 },
  ],
  ['/v1.41/build/prune?all=1', { CachesDeleted: null, SpaceReclaimed: 0 }],
  ['/v5.0.0/libpod/images/prune', []],
])('%s takes nothing of the caller and never reaches the engine', async (path, nothing) => {
  // The engine behind would answer 404.
  const { status, text: words } = await post(path, {});
  expect({ status, json: JSON.parse(words) }).toEqual({ status: 200, json: nothing });
});

test("the engine's events come through without our label", async () => {
  expect(JSON.parse(await got('/v1.41/events'))).toEqual({ Actor: { Attributes: { name: 'told' } } });
});
