import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { goAway, watchPrune } from '../../../src/runner/proxy/buildkit-prune.ts';

/** What a client sends that asks for this path. */
async function bytesOf(path: string): Promise<Buffer> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const client = connectHttp2(`http://127.0.0.1:${address.port}`);
  client.on('error', () => null);
  const request = client.request({ ':method': 'POST', ':path': path }, { endStream: true });
  request.on('error', () => null);
  const [socket] = await once(server, 'connection');
  const chunks: Buffer[] = [];
  for await (const chunk of socket) {
    chunks.push(chunk);
    const all = Buffer.concat(chunks);
    // Greeting and empty settings take 33 bytes; then come the headers, whose length is in their frame's first bytes.
    if (all.length >= 42 && all.length >= 42 + all.readUIntBE(33, 3)) break;
  }
  client.destroy();
  server.close();
  return Buffer.concat(chunks);
}

test('a request to prune is known, in one piece or in two, and a build is none', async () => {
  const prune = await bytesOf('/moby.buildkit.v1.Control/Prune');
  expect(watchPrune()(prune)).toBe(true);
  for (let at = 1; at < prune.length; at += 1) {
    const asks = watchPrune();
    expect([asks(prune.subarray(0, at)), asks(prune.subarray(at))]).toContain(true);
  }
  const solve = await bytesOf('/moby.buildkit.v1.Control/Solve-and-some-more');
  expect(watchPrune()(solve)).toBe(false);
});

test('the frame that ends the connection has its length, its kind and the reason', () => {
  const frame = goAway('why');
  expect(frame.readUIntBE(0, 3)).toBe(frame.length - 9);
  expect(frame[3]).toBe(7);
  expect(frame.subarray(17).toString()).toBe('why');
});
