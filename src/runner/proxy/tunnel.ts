import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { namesOfBuild } from './buildkit-names.ts';
import { noteTags } from './note-tags.ts';
import { connectTo } from './upstream.ts';
import type { Watch } from './watch.ts';

/**
 * Passes an upgraded connection (attach, exec, BuildKit's session and gRPC) through as it is, each direction ending
 * by itself. BuildKit's clients name what they build inside the stream, so that is watched on its way.
 */
export function tunnel(request: IncomingMessage, client: Duplex, head: Buffer, watch: Watch): void {
  const upstream = connectTo(watch.engine.endpoint);
  const end = (): void => {
    client.destroy();
    upstream.destroy();
  };
  client.on('error', end);
  upstream.on('error', end);
  upstream.write(requestHead(request));
  if (head.length > 0) upstream.write(head);
  upstream.pipe(client);
  if (request.url?.endsWith('/grpc') === true) pipeWatched(client, upstream, watch, end);
  else client.pipe(upstream);
}

function pipeWatched(client: Duplex, upstream: Duplex, watch: Watch, end: () => void): void {
  // What cannot be written down could not be undone, so it does not reach the engine.
  const note = (chunk: Buffer): Promise<void> =>
    noteTags(namesOfBuild(chunk), watch).catch((error: unknown) => {
      watch.onFault(error);
      throw error;
    });
  const pass = async (): Promise<void> => {
    for await (const chunk of client) {
      await note(chunk);
      if (!upstream.write(chunk)) await new Promise((resolve) => upstream.once('drain', resolve));
    }
    upstream.end();
  };
  // All else that stops it is a connection that broke, and that ends both sides.
  pass().catch(end);
}

function requestHead({ method, url, httpVersion, rawHeaders }: IncomingMessage): string {
  const lines: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return `${method} ${url} HTTP/${httpVersion}\r\n${lines.join('\r\n')}\r\n\r\n`;
}
