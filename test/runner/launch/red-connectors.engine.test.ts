import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { ContainerRun, RunRequest } from '../../../src/core/index.ts';
import { dockerLine, planRun } from '../../../src/core/index.ts';
import { redRequest, set } from '../../core/run/red/red-request.ts';
import { OWN } from '../own-name.ts';
import { expectNothingLeft, type LaunchWorld, launchWorld } from './launch-world.ts';

const world = launchWorld();

/** What is built stays on the engine under this name until all tests have run. */
const NAME = `${OWN}-red-connectors`;

afterAll(async () => {
  const { docker } = world.engine;
  const built = await docker.listImages({ filters: { reference: [`waybill/${NAME}`] } });
  for (const { Id: id } of built) await docker.getImage(id).remove({ force: true });
});

/** The published connector, as authors install it. */
const DOCKERFILE = `FROM python:3.11-slim-bookworm
RUN pip install --no-cache-dir red-connector-http==1.0
`;

/** What was sent to the server: the path, the credentials, the content. */
type Sent = readonly [path: string, authorization: string | undefined, body: string];

/** A web server of this host that containers reach; it has three lines for whoever asks. */
async function webServer({ engine }: LaunchWorld): Promise<{ readonly url: string; readonly sent: Sent[] }> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'POST')
        sent.push([request.url ?? '', request.headers.authorization, Buffer.concat(chunks).toString()]);
      response.writeHead(request.url?.includes('missing') === true ? 404 : 200).end('one\ntwo\nthree\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bridge = await engine.docker.getNetwork('bridge').inspect();
  const gateway = bridge.IPAM?.Config?.[0]?.['Gateway'] ?? '172.17.0.1';
  return { url: `http://${gateway}:${(server.address() as AddressInfo).port}`, sent };
}

function redFile(url: string, name: string): string {
  return `redVersion: "9"
cli:
  cwlVersion: v1.0
  class: CommandLineTool
  baseCommand: [sh, -c, 'cat "$0" "$1"/a.txt | tee lines.csv']
  inputs:
    lines: {type: File, inputBinding: {position: 0}}
    folder: {type: Directory, inputBinding: {position: 1}}
  outputs:
    table: {type: File, outputBinding: {glob: "*.csv"}}
    log: {type: stdout}
inputs:
  lines:
    class: File
    size: 14
    connector: {command: red-connector-http, access: {url: "${url}/${name}"}}
  folder:
    class: Directory
    listing: [{class: File, basename: a.txt, size: 14}]
    connector: {command: red-connector-http, access: {url: "${url}/folder"}}
outputs:
  table:
    class: File
    connector:
      command: red-connector-http
      access: {url: "${url}/table", method: POST, auth: {username: ann, password: "{{password}}"}}
  log:
    class: stdout
    connector: {command: red-connector-http, access: {url: "${url}/log", method: POST}}
container: {engine: docker, settings: {image: {url: "example/none:1"}}}
`;
}

function planned(text: string): ContainerRun {
  const context = join(world.root, 'package');
  mkdirSync(context);
  writeFileSync(join(context, 'Dockerfile'), DOCKERFILE);
  const given: Partial<RunRequest> = {
    name: NAME,
    build: { context, dockerfile: 'Dockerfile' },
    settings: [set('password', 'hunter2secret', true)],
    output: world.output,
    connectors: true,
  };
  const { runs, refusals } = planRun(redRequest(text, given));
  expect(refusals).toEqual([]);
  const [first] = runs;
  if (first === undefined) throw new Error('no run was planned');
  return first.run;
}

const SIX_LINES = 'one\ntwo\nthree\none\ntwo\nthree\n';

test('the own connectors of a RED file receive its inputs and send its results', async () => {
  const { url, sent } = await webServer(world);
  const result = await world.launch(planned(redFile(url, 'lines.txt')));
  expect(result, result.logTail).toMatchObject({ status: 'succeeded', exitCode: 0, problems: [] });
  const credentials = `Basic ${Buffer.from('ann:hunter2secret').toString('base64')}`;
  expect(sent).toEqual([
    ['/table', credentials, SIX_LINES],
    ['/log', undefined, SIX_LINES],
  ]);
  expect(result.outputs.map(({ path }) => path).sort()).toEqual(['log/log.stdout', 'table/lines.csv']);
  expect(readFileSync(join(world.output, 'table/lines.csv'), 'utf8')).toBe(SIX_LINES);
  expect(JSON.stringify([result, world.events])).not.toContain('hunter2secret');
  await expectNothingLeft(world);
}, 180_000);

test('the line that is printed for a run with connectors does the same when it is pasted', async () => {
  const { url, sent } = await webServer(world);
  const run = planned(redFile(url, 'lines.txt'));
  const line = dockerLine(run);
  expect(line).not.toContain('hunter2secret');
  // Each secret file is a variable of the shell, which the line asks for by its name.
  const secrets = run.files.filter(({ secret }) => secret);
  expect(secrets.length).toBeGreaterThan(0);
  const env = Object.fromEntries(secrets.map(({ target, text }) => [variableOf(target), text]));
  const pasted = spawn('bash', ['-c', line], { cwd: '/', env: { ...process.env, ...env } });
  let said = '';
  pasted.stderr.on('data', (chunk) => {
    said += chunk;
  });
  expect(await new Promise((resolve) => pasted.on('close', resolve)), said).toBe(0);
  expect(sent.map(([path, , body]) => [path, body])).toEqual([
    ['/table', SIX_LINES],
    ['/log', SIX_LINES],
  ]);
  expect(readFileSync(join(world.output, 'table/lines.csv'), 'utf8')).toBe(SIX_LINES);
}, 180_000);

/** `/a/table.json` is `$TABLE_JSON`. */
function variableOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
}

test('what a connector cannot fetch ends the run before the command, and nothing is sent', async () => {
  const { url, sent } = await webServer(world);
  const result = await world.launch(planned(redFile(url, 'missing.txt')));
  expect(result.status).toBe('failed');
  expect(result.problems.map(({ message }) => message).join('\n')).toContain(
    'Receiving input "lines" by red-connector-http',
  );
  expect([sent, result.outputs]).toEqual([[], []]);
  await expectNothingLeft(world);
}, 180_000);
