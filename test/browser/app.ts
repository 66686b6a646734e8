import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = `<!doctype html><title>Greet</title>
<style>p { animation: blink 1s infinite } @keyframes blink { 50% { opacity: 0 } }</style>
<label>Name <input></label> <button>Greet</button> <p></p>
<script>
  document.querySelector('button').onclick = () => {
    document.querySelector('p').textContent = 'hello ' + document.querySelector('input').value;
    document.body.insertAdjacentHTML('beforeend', '<a href="/greeting.txt">Download</a>');
  };
</script>`;

/** A server with one fault or none a path. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/': (_, response) => response.setHeader('content-type', 'text/html').end(PAGE),
  '/greeting.txt': (_, response) =>
    response.setHeader('content-disposition', 'attachment').end('hello Ada\n'),
  '/console': (_, response) =>
    response.setHeader('content-type', 'text/html').end('<script>console.error("it is broken")</script>'),
  '/throws': (_, response) =>
    response.setHeader('content-type', 'text/html').end('<script>nothing.at.all()</script>'),
  '/lacks': (_, response) => response.setHeader('content-type', 'text/html').end('<img src="/none.png">'),
  // As docker does for a program that listens inside its container only.
  '/drops': (request) => request.socket.destroy(),
};

/** Serves the app on a free port; the address ends with `/`. */
export async function startApp(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
