import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Handling } from './handling.ts';
import { linesOf } from './lines-of.ts';
import { handlingOf } from './rules.ts';
import { requestOptions } from './upstream.ts';
import type { Watch } from './watch.ts';

/** Passes one request to the engine and its answer back, with what the rules want done in between. */
export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  watch: Watch,
): Promise<void> {
  const { url = '/', method = 'GET' } = request;
  const { version, path, query } = split(url);
  let body: Buffer | null = null;
  const readBody = async (): Promise<Buffer> => (body ??= await buffer(request));
  const handling = await handlingOf({ method, path: decoded(path), query, body: readBody, watch });
  if (handling.reply !== undefined) {
    request.resume();
    const { status, json } = handling.reply;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    return;
  }
  const target = handling.query === undefined ? url : `${version}${path}?${handling.query}`;
  const answer = await send(request, response, target, handling.body ?? body, watch);
  await giveBack(answer, response, handling);
}

function split(url: string): { version: string; path: string; query: URLSearchParams } {
  const [, version = '', path = '/', query = ''] =
    url.match(/^(\/v\d+(?:\.\d+)*)?(\/[^?]*)(?:\?(.*))?$/) ?? [];
  return { version, path, query: new URLSearchParams(query) };
}

/** The path as the engine reads it, which knows `/%63ontainers` too; a name's own `/` stays encoded. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  body: Buffer | null,
  watch: Watch,
): Promise<IncomingMessage> {
  const { expect, ...headers } = request.headers;
  // An engine that closes first may do so before node:http has written the empty end of a body, and its answer is
  // lost to EPIPE; so this side closes.
  headers.connection = 'keep-alive';
  const { endpoint } = watch.engine;
  const start = endpoint.kind === 'tcp' && endpoint.tls !== null ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const upstream = start({
      ...requestOptions(endpoint),
      method: request.method ?? 'GET',
      path,
      headers: body === null ? headers : withLength(headers, body.length),
    });
    upstream.on('response', resolve).on('error', reject);
    // A client that goes away cancels what it asked for, as it would at the engine itself.
    response.on('close', () => upstream.destroy());
    if (body === null) request.pipe(upstream);
    else upstream.end(body);
  });
}

async function giveBack(
  answer: IncomingMessage,
  response: ServerResponse,
  handling: Handling,
): Promise<void> {
  const { connection, 'transfer-encoding': encoding, ...headers } = answer.headers;
  const status = answer.statusCode ?? 502;
  const { onAnswer, onLine, onEnd, rewriteLine } = handling;
  if (onAnswer !== undefined && status < 300) {
    const text = Buffer.from(await onAnswer((await buffer(answer)).toString('utf8')));
    await onEnd?.(true);
    response.writeHead(status, withLength(headers, text.length)).end(text);
    return;
  }
  response.writeHead(status, headers);
  response.flushHeaders();
  if (onLine !== undefined) linesOf(answer, onLine);
  if (rewriteLine !== undefined) {
    await pipeline(answer, (chunks: AsyncIterable<Buffer>) => rewritten(chunks, rewriteLine), response);
    return;
  }
  if (onEnd === undefined) {
    await pipeline(answer, response);
    return;
  }
  let isWhole = false;
  try {
    await pipeline(answer, response, { end: false });
    isWhole = true;
  } finally {
    await onEnd(isWhole);
  }
  response.end();
}

/** Each line as soon as it is whole. */
async function* rewritten(
  chunks: AsyncIterable<Buffer>,
  rewriteLine: (line: string) => string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield `${rewriteLine(line)}\n`;
  }
  if (rest !== '') yield rewriteLine(rest);
}

function withLength(headers: IncomingMessage['headers'], length: number): IncomingMessage['headers'] {
  const { 'transfer-encoding': encoding, ...rest } = headers;
  return { ...rest, 'content-length': String(length) };
}
