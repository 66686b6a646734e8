import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

/** What a host says of a file, by the end of its name. */
export const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** A server of files and nothing else, as a visitor's host would be. */
export interface StaticServer {
  /** With the base, ends with `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free port; packed where the visitor takes that, as hosts do.
 * @param base the path under which the folder appears, `/` or `/x/`
 */
export async function serveFolder(folder: string, base: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base)
      ? fileAt(folder, decodeURIComponent(pathname.slice(base.length)))
      : null;
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    if (!/text|json|svg/.test(type) || !/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
      response.writeHead(200, { 'content-type': type });
      createReadStream(file).pipe(response);
      return;
    }
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
    createReadStream(file)
      .pipe(createGzip({ level: 1 }))
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${portOf(server)}${base}`, close: () => close(server) };
}

function fileAt(folder: string, path: string): string | null {
  const file = join(folder, normalize(path), path === '' || path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile() === true
    ? file
    : null;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
