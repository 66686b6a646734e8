import { randomUUID } from 'node:crypto';
import { createServer, type ServerHttp2Stream } from 'node:http2';
import { type Duplex, finished } from 'node:stream';
import type Docker from 'dockerode';
import { dial } from '../../../engine/dial.ts';
import { findLogin } from '../registry/find-login.ts';
import { protoFields, protoText } from './protobuf.ts';

/** A session that BuildKit may ask for log-ins while it builds. */
export interface BuildSession {
  readonly id: string;
  readonly close: () => void;
}

const LOGIN = '/moby.filesync.v1.Auth/Credentials';
const HEALTH = '/grpc.health.v1.Health/Check';
const SERVING = Buffer.from([8, 1]);
const UNIMPLEMENTED = 12;

/**
 * Opens a session: a connection to the engine on which we are the server of a few gRPC calls. Dockerode's own sends one
 * log-in to every registry and is loaded with a whole gRPC; this one asks what the docker command line would.
 * Source: moby/buildkit `session/grpc.go`, `session/auth/auth.proto`.
 */
export async function openSession(docker: Docker): Promise<BuildSession> {
  const id = randomUUID();
  const socket = await upgraded(docker, id);
  const server = createServer();
  server.on('stream', (stream, { ':path': path = '' }) => {
    stream.on('error', () => stream.close());
    answer(stream, path).catch((error: unknown) => {
      stream.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  // It may end before the build's last message is read; nothing depends on it then.
  finished(socket, () => null);
  server.emit('connection', socket);
  return { id, close: () => socket.destroy() };
}

async function upgraded(docker: Docker, id: string): Promise<Duplex> {
  return await dial(docker, {
    path: '/session',
    method: 'POST',
    hijack: true,
    headers: {
      Upgrade: 'h2c',
      'X-Docker-Expose-Session-Uuid': id,
      'X-Docker-Expose-Session-Name': 'waybill',
      'X-Docker-Expose-Session-Grpc-Method': [LOGIN],
    },
    statusCodes: { 101: true, 200: true, 404: 'no sessions', 500: 'server error' },
  });
}

async function answer(stream: ServerHttp2Stream, path: string): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  // Before each message of gRPC: a byte for compression, four for the length.
  const message = Buffer.concat(pieces).subarray(5);
  const reply = path === LOGIN ? await credentials(message) : path === HEALTH ? SERVING : null;
  const status = reply === null ? UNIMPLEMENTED : 0;
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': String(status) }));
  if (reply === null) return void stream.end();
  const head = Buffer.alloc(5);
  head.writeUInt32BE(reply.length, 1);
  stream.end(Buffer.concat([head, reply]));
}

/** A name and password for a host; empty where this user has none, which is anonymous. */
async function credentials(message: Buffer): Promise<Buffer> {
  const host = [...protoFields(message)].find(({ number }) => number === 1)?.bytes.toString('utf8') ?? '';
  const { login } = await findLogin(host);
  if (login === null) return Buffer.alloc(0);
  // Without a name the secret is an identity token.
  const [name, secret] = 'token' in login ? ['', login.token] : [login.username, login.password];
  return Buffer.concat([protoText(1, name), protoText(2, secret)]);
}
