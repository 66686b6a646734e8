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
 * label. Docker's and Podman's command lines, SDKs and compose all speak HTTP to DOCKER_HOST, so none can go past it.
 */
export async function openProxy(socketPath: string, watch: Watch): Promise<Proxy> {
  const open = new Set<Socket>();
  const server = createServer((request, response) => handle(request, response, watch));
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('upgrade', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    tunnel(request, client, head, watch);
  });
  // Builds and waits take as long as they take.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(socketPath, resolve);
  });
  return {
    socketPath,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function handle(request: IncomingMessage, response: ServerResponse, watch: Watch): void {
  forward(request, response, watch).catch((error: unknown) => {
    // What the engine's own clients print of an error: `Error response from daemon: …`.
    const message = error instanceof Error ? error.message : String(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(502, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
  });
}
