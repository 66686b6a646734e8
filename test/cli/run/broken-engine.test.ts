import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../../src/core/index.ts';
import { waybill } from '../waybill.ts';
import { folderOf } from './package-example.ts';

const task = FORMATS.find(({ id }) => id === 'kaapana-task')?.example ?? '';
let server: Server;
let host: string;

/** An engine that answers, and cannot make a container. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const makes = request.url?.includes('/containers/create');
    response.writeHead(makes ? 500 : 200, { 'content-type': 'application/json' });
    response.end(makes ? '{"message":"the storage driver is broken"}' : '{"Version":"9.9","Arch":"amd64"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

test('an engine that cannot look into an image is told, and no template is said to be unknown', async () => {
  const { inputs } = JSON.parse(task) as { readonly inputs: readonly { readonly name: string }[] };
  const bound = inputs.flatMap(({ name }) => ['--input', `${name}=in`]);
  const { code, stderr } = await waybill(['run', 'task.json', ...bound, '--dry-run'], {
    cwd: folderOf({ 'task.json': task, 'in/a.dcm': '' }),
    env: { DOCKER_HOST: host },
  });
  expect(stderr).toMatch(/^error: The engine cannot look into \S+: the storage driver is broken\n {2}help: /);
  expect(code).toBe(3);
});
