import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { forward } from './forward.ts';
import { tunnel } from './tunnel.ts';
import type { Watch } from './watch.ts';

/** An example's own door to the engine. */
export interface Proxy {
  readonly socketPath: string;
  close(): Promise<void>;
}

/**
 * Opens a Unix socket that behaves as the engine does, labels what is made through it and writes down what takes no
 * label. Docker's and Podman's command lines, SDKs and compose all speak HTTP to it. `watch` is asked at each request: the
 * first may find the engine.
 */
export async function openProxy(socketPath: string, watch: () => Promise<Watch>): Promise<Proxy> {
  const open = new Set<Socket>();
  const busy = new Set<Promise<void>>();
  const mind = (work: Promise<void>): void => {
    busy.add(work);
    // Both kinds of work tell their errors to the client and never reject.
    void work.finally(() => busy.delete(work));
  };
  const server = createServer((request, response) => {
    mind(handle(request, response, watch));
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('upgrade', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    mind(upgrade(request, client, head, watch));
  });
  // Builds and waits take as long as they take.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(socketPath, resolve);
  });
  return {
    socketPath,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
      // What they still write into the journal counts when all is put back.
      await Promise.allSettled(busy);
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  watch: () => Promise<Watch>,
): Promise<void> {
  try {
    await forward(request, response, await watch());
  } catch (error) {
    if (response.headersSent) response.destroy();
    else response.writeHead(502, { 'content-type': 'application/json' }).end(words(error));
  }
}

async function upgrade(
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  watch: () => Promise<Watch>,
): Promise<void> {
  let seen: Watch;
  try {
    seen = await watch();
  } catch (error) {
    client.on('error', () => client.destroy());
    client.end(
      `HTTP/1.1 502 Bad Gateway\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n${words(error)}`,
    );
    return;
  }
  try {
    await tunnel(request, client, head, seen);
  } catch {
    // In the middle of a stream nothing can be said but that it ends. What could not be written down, `onFault` knows.
    client.destroy();
  }
}

/** What the engine's own clients print of an error: `Error response from daemon: …`. */
function words(error: unknown): string {
  return JSON.stringify({ message: error instanceof Error ? error.message : String(error) });
}
