import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through, and remembers who was asked for. */
export interface OtherHosts {
  readonly port: number;
  /** Hosts that were asked for since the last call, without those of Firefox's own makers. */
  heard(): readonly string[];
  close(): void;
}

/** Whom Firefox asks by itself, however it is told not to; no page of ours names them. */
const OWN_HOSTS = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|mozaws\.net)(:\d+)?$/;

export async function listenForOtherHosts(): Promise<OtherHosts> {
  let hosts: string[] = [];
  const hear = (host: string) => {
    if (!OWN_HOSTS.test(host)) hosts.push(host);
  };
  const server = createServer((request, response) => {
    hear(request.headers.host ?? request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hear(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => {
      const heard = hosts;
      hosts = [];
      return heard;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
