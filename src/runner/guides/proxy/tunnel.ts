import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { watchNames } from './buildkit-names.ts';
import { goAway, watchPrune } from './buildkit-prune.ts';
import { imageId, noteOutcome, noteTags } from './note-tags.ts';
import { isForeign, refuse } from './ownership.ts';
import { connectTo } from './upstream.ts';
import type { Watch } from './watch.ts';

/**
 * Passes an upgraded connection (attach, exec, BuildKit's session and gRPC) through as it is, each direction ending
 * by itself. BuildKit's clients name what they build inside the stream, so that is watched on its way. Resolves when
 * all is over and written down.
 */
export async function tunnel(
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  watch: Watch,
): Promise<void> {
  client.on('error', () => client.destroy());
  const container = request.url?.match(ATTACH)?.[1] ?? '';
  if (await isForeign('container', decodeURIComponent(container), watch)) {
    client.end(
      `HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n${words(container)}`,
    );
    return;
  }
  const upstream = connectTo(watch.engine.endpoint);
  const end = (): void => {
    client.destroy();
    upstream.destroy();
  };
  client.on('error', end);
  upstream.on('error', end);
  // In one piece, as it came: what some clients send as a body (docker-modem does) is passed over by the engine only where
  // it comes with the head; later it would be taken for what somebody types.
  upstream.write(Buffer.concat([Buffer.from(requestHead(request), 'latin1'), head]));
  upstream.pipe(client);
  if (request.url?.endsWith('/grpc') === true) await pipeWatched(client, upstream, watch, end);
  else client.pipe(upstream);
}

const NO_PRUNE = 'Waybill does not let an example prune the build cache, for it is not its own';
const ATTACH = /\/containers\/([^/]+)\/attach(?:\?|$)/;

function words(container: string): string {
  return JSON.stringify(refuse(`container ${container}`).reply?.json);
}

async function pipeWatched(client: Duplex, upstream: Duplex, watch: Watch, end: () => void): Promise<void> {
  const namesIn = watchNames();
  const asksToPrune = watchPrune();
  /** What each name meant before this connection. */
  const given = new Map<string, string | null>();
  // What cannot be written down could not be undone, so it does not reach the engine.
  const note = (names: readonly string[]): Promise<void> =>
    noteTags(names, watch).catch((error: unknown) => {
      watch.onFault(error);
      throw error;
    });
  const pass = async (): Promise<void> => {
    await watch.imagesBefore();
    for await (const chunk of client) {
      if (asksToPrune(chunk)) {
        // The cache takes no label, and so cannot be told from the caller's own.
        upstream.unpipe(client);
        client.end(goAway(NO_PRUNE));
        break;
      }
      const names = namesIn(chunk);
      for (const name of names) if (!given.has(name)) given.set(name, await imageId(name, watch));
      await note(names);
      if (!upstream.write(chunk)) await new Promise((resolve) => upstream.once('drain', resolve));
    }
    upstream.end();
  };
  // All else that stops it is a connection that broke, and that ends both sides.
  await pass().catch(end);
  // A client that was killed ends its connection as one does that has finished: a name that changed has been given.
  for (const [name, before] of given) {
    const isGiven = (await imageId(name, watch)) !== before;
    await noteOutcome([name], isGiven, watch);
  }
}

function requestHead({ method, url, httpVersion, rawHeaders }: IncomingMessage): string {
  const lines: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return `${method} ${url} HTTP/${httpVersion}\r\n${lines.join('\r\n')}\r\n\r\n`;
}
