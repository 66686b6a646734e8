import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { connect, type Engine } from '../../../../src/runner/engine/engine.ts';

/** An engine of a few answers, and what came into its tunnels. */
export interface FakeEngine {
  readonly engine: Engine;
  readonly folder: string;
  /** All that clients have sent inside upgraded connections. */
  tunnelled(): string;
  close(): Promise<void>;
}

const ANSWERS = [
  [/\/_ping$/, 'OK'],
  [/\/version$/, { Version: '9.9', Arch: 'amd64', Components: [] }],
  [/\/volumes$/, { Volumes: [] }],
  [/\/containers\/create/, { Id: 'c0ffee' }],
  [/\/events$/, { Actor: { Attributes: { name: 'told', 'org.waybill.example.t0': '' } } }],
  [/\/containers\/c0ffee\/json/, { Mounts: [] }],
] as const;

/** Starts one on a socket in a folder of its own; it knows no image. */
export async function fakeEngine(): Promise<FakeEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-engine-'));
  const socketPath = join(folder, 'engine.sock');
  let tunnelled = '';
  const server = createServer((request, response) => {
    const answer = ANSWERS.find(([path]) => path.test(request.url ?? ''))?.[1];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'no such thing' }));
  });
  const open = new Set<Duplex>();
  server.on('upgrade', (_request: IncomingMessage, socket: Duplex) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      tunnelled += chunk.toString('latin1');
      socket.write('heard');
    });
    socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  const engine = await connect({ kind: 'unix', socketPath }, 'the test');
  if (typeof engine === 'string') throw new Error(engine);
  return {
    engine,
    folder,
    tunnelled: () => tunnelled,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
