import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { EngineError } from '../../../../src/runner/index.ts';
import { runPageText } from './run-page-text.ts';

let folder: string;
let host: string | undefined;
let front: Server;
const open = new Set<Socket>();

/** An engine that can die: a door in front of the real one. */
beforeEach(async () => {
  host = process.env['DOCKER_HOST'];
  const { engine } = await findEngine();
  if (engine?.endpoint.kind !== 'unix') throw new Error('this test needs an engine at a Unix socket');
  const path = engine.endpoint.socketPath;
  folder = mkdtempSync(join(tmpdir(), 'waybill-front-'));
  front = createServer({ allowHalfOpen: true }, (socket) => {
    const real = connect({ path, allowHalfOpen: true });
    for (const end of [socket, real]) open.add(end.on('error', () => end.destroy()));
    socket.pipe(real).pipe(socket);
  });
  process.env['DOCKER_HOST'] = `unix://${join(folder, 'engine.sock')}`;
  await new Promise<void>((resolve) => front.listen(join(folder, 'engine.sock'), resolve));
});

afterEach(() => {
  for (const socket of open) socket.destroy();
  if (host === undefined) delete process.env['DOCKER_HOST'];
  else process.env['DOCKER_HOST'] = host;
  rmSync(folder, { recursive: true });
});

test('an engine that dies in mid-run is an engine error that says so, and no failed page', async () => {
  const door = join(folder, 'door.sock');
  const killer = createServer((client) => {
    front.close();
    for (const socket of open) socket.destroy();
    client.end();
    killer.close();
  });
  await new Promise<void>((resolve) => killer.listen(door, resolve));
  const kill = `node -e 'require("net").connect("${door}").resume()'`;
  const page = `\`\`\`console\n$ docker ps -q\n$ ${kill}\n$ docker ps -q\n\`\`\`\n`;
  const error = await runPageText(page).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({
    message: expect.stringMatching(/engine at unix:\/\/.* stopped answering while .*#page ran/),
  });
});
