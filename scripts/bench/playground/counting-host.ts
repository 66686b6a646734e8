import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TYPES } from '../../../test/site/browser/static-server.ts';
import type { Network } from './network.ts';
import { SharedLink } from './shared-link.ts';

/** A piece of an answer as it arrived. */
export interface Arrival {
  readonly path: string;
  readonly bytes: number;
  /** In milliseconds since 1970, as a page's `performance.timeOrigin + performance.now()`. */
  readonly at: number;
}

/** Serves a built site as a host would, packed with gzip, and counts every byte, whoever of the page asks for it. */
export interface CountingHost {
  /** Ends with `/`. */
  readonly url: string;
  /** All that arrived since the last `visitor()`. */
  arrivals(): readonly Arrival[];
  /** What comes now is a new visitor: nothing has arrived, and there is no connection. */
  visitor(network: Network | null): void;
  close(): Promise<void>;
}

/** A connection begins with its own round trip and that of TLS 1.3; after that one serves all requests, as HTTP/2 does. */
const TO_CONNECT = 2;

/** Hosts pack well, and once. */
const LEVEL = 6;

export async function countingHost(folder: string): Promise<CountingHost> {
  const packed = new Map<string, Buffer>();
  let arrivals: Arrival[] = [];
  let link: SharedLink | null = null;
  let isConnected = false;

  function bodyOf(file: string, isPacked: boolean): Buffer {
    if (!isPacked) return readFileSync(file);
    const known = packed.get(file) ?? gzipSync(readFileSync(file), { level: LEVEL });
    packed.set(file, known);
    return known;
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const { socket } = request;
    let counted = socket.bytesWritten;
    const note = () => {
      const bytes = socket.bytesWritten - counted;
      counted += bytes;
      arrivals.push({ path, bytes, at: performance.timeOrigin + performance.now() });
    };
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      note();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    // A font of the kind `ttf` is not packed by itself, and hosts pack it as they do texts.
    const isPacked = /text|json|svg|ttf/.test(type);
    const body = bodyOf(file, isPacked);
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    });
    if (link === null) {
      response.end(body);
      note();
      return;
    }
    const roundTrips = 1 + (isConnected ? 0 : TO_CONNECT);
    isConnected = true;
    link.send(response, body, roundTrips, note);
  }

  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    arrivals: () => arrivals,
    visitor: (network) => {
      arrivals = [];
      isConnected = false;
      link = network === null ? null : new SharedLink(network);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
