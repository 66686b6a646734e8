import { createServer, connect as dial, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../src/runner/engine/engine.ts';
import { EngineError } from '../../../src/runner/engine/engine-error.ts';
import { removeContainers } from '../../../src/runner/launch/remove-run.ts';
import { abandonedRuns } from '../../../src/runner/launch/run-journal.ts';
import { launchWorld, namesIn } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const world = launchWorld();

/** A way to the engine that can be broken off. */
async function breakable() {
  const { endpoint } = world.engine;
  if (endpoint.kind !== 'unix') throw new Error('this test needs an engine at a socket');
  const sockets = new Set<Socket>();
  let onWait = (): void => {};
  const waits = new Promise<void>((resolve) => {
    onWait = resolve;
  });
  const server = createServer((client) => {
    const up = dial(endpoint.socketPath);
    for (const socket of [client, up]) {
      sockets.add(socket);
      socket.on('error', () => null);
    }
    client.pipe(up).pipe(client);
    // The engine answers at once that it will wait, and says the rest when the container has ended.
    client.on('data', (head) => {
      if (head.toString().includes('/wait')) up.once('data', () => onWait());
    });
  });
  const socketPath = join(world.root, 'engine.sock');
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  const engine = await connect({ kind: 'unix', socketPath }, 'test');
  if (typeof engine === 'string') throw new Error(engine);
  const breakOff = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { engine, waits, breakOff };
}

test('an engine that goes away in the middle of a run is an error of its own, and the journal stays', async () => {
  const { engine, waits, breakOff } = await breakable();
  const run = shellRun('echo begun; exec sleep 1000', world.output);
  const launched = world.launch(run, { engine });
  launched.catch(() => null);
  await waits;
  // What has come by now has been read when this goes on.
  await new Promise(setImmediate);
  breakOff();
  await expect(launched).rejects.toThrow(EngineError);
  await expect(launched).rejects.toThrow(/stopped answering/);
  const [name = ''] = namesIn(join(world.root, 'state/waybill/runs'));
  expect(abandonedRuns()).toEqual([]);
  await removeContainers(world.engine.docker, name.replace('.json', ''));
});
