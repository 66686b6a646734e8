import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type Docker from 'dockerode';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { type ContainerRun, planRun, type RunResult } from '../../../src/core/index.ts';
import { redRequest, set } from '../../core/run/red/red-request.ts';
import { expectNothingLeft, launchWorld } from './launch-world.ts';

const world = launchWorld();

/** What is built stays on the engine under this name until all tests have run. */
const NAME = 'red-ssh-test';

/** The published connector, and a server for it in the same image. */
const DOCKERFILE = `FROM python:3.11-slim-bookworm
RUN apt-get update \\
 && apt-get install -y --no-install-recommends openssh-server \\
 && mkdir /run/sshd && useradd -m ann
RUN pip install --no-cache-dir red-connector-ssh==1.3
`;

const SERVE = `echo ann:hunter2secret | chpasswd && cd /home/ann && mkdir -p in/sub && echo one > in/a.txt && echo two > in/sub/b.txt
chown -R ann: . && exec /usr/sbin/sshd -D -e`;

afterAll(async () => {
  const { docker } = world.engine;
  const built = await docker.listImages({ filters: { reference: [`waybill/${NAME}`] } });
  for (const { Id: id } of built) await docker.getImage(id).remove({ force: true });
});

function planned(file: string): ContainerRun {
  const context = join(world.root, 'package');
  mkdirSync(context, { recursive: true });
  writeFileSync(join(context, 'Dockerfile'), DOCKERFILE);
  const { runs, refusals } = planRun(
    redRequest(file, {
      name: NAME,
      build: { context, dockerfile: 'Dockerfile' },
      settings: file.includes('{{') ? [set('password', 'hunter2secret', true)] : [],
      output: world.output,
      connectors: true,
    }),
  );
  expect(refusals).toEqual([]);
  const [first] = runs;
  if (first === undefined) throw new Error('no run was planned');
  return first.run;
}

function red(cli: string, sections: string): string {
  return `redVersion: "9"
cli:
  cwlVersion: v1.0
  class: CommandLineTool
${cli}
${sections}
container: {engine: docker, settings: {image: {url: "example/none:1"}}}
`;
}

/** Starts the server from the image of a run, and waits until it listens. */
async function startServer({
  image,
}: RunResult): Promise<{ readonly server: Docker.Container; readonly host: string }> {
  const { docker } = world.engine;
  const server = await docker.createContainer({
    Image: image?.id ?? '',
    Entrypoint: ['sh', '-c', SERVE],
    Tty: true,
  });
  onTestFinished(() => server.remove({ force: true }));
  const log = await server.attach({ stream: true, stdout: true, stderr: true });
  await server.start();
  const { NetworkSettings: network } = await server.inspect();
  let said = '';
  for await (const chunk of log) {
    said += String(chunk);
    if (said.includes('Server listening on')) break;
  }
  return { server, host: network.Networks['bridge']?.IPAddress ?? '' };
}

async function readAt(server: Docker.Container, path: string): Promise<string> {
  const exec = await server.exec({ Cmd: ['cat', path], AttachStdout: true, AttachStderr: true, Tty: true });
  return (await text(await exec.start({ Tty: true }))).replaceAll('\r\n', '\n');
}

test('files and folders come from an SSH server and go back to it', async () => {
  const built = await world.launch(
    planned(
      red(
        '  baseCommand: [sh, -c, "echo > x"]\n  inputs: {}\n  outputs: {x: {type: File, outputBinding: {glob: x}}}',
        'inputs: {}',
      ),
    ),
  );
  expect(built.problems).toEqual([]);
  const { server, host } = await startServer(built);
  const access = (key: string, path: string) =>
    `{command: red-connector-ssh, access: {host: "${host}", auth: {username: ann, password: "{{password}}"}, ${key}: ${path}}}`;
  const file = red(
    `  baseCommand: [sh, -c, 'mkdir made; cat "$0" "$1"/a.txt "$1"/sub/b.txt | tee made/all.txt > all.txt']
  inputs:
    one: {type: File, inputBinding: {position: 0}}
    folder: {type: Directory, inputBinding: {position: 1}}
  outputs:
    all: {type: File, outputBinding: {glob: all.txt}}
    made: {type: Directory, outputBinding: {glob: "ma*"}}`,
    `inputs:
  one: {class: File, checksum: "sha1$0000", connector: ${access('filePath', '/home/ann/in/a.txt')}}
  folder:
    class: Directory
    listing:
      - {class: File, basename: a.txt}
      - {class: Directory, basename: sub, listing: [{class: File, basename: b.txt}]}
    connector: ${access('dirPath', '/home/ann/in')}
outputs:
  all: {class: File, connector: ${access('filePath', '/home/ann/out/all.txt')}}
  made: {class: Directory, connector: ${access('dirPath', '/home/ann/back')}}`,
  );
  const wrong = await world.launch(planned(file));
  expect(wrong.problems.map(({ message }) => message).join()).toContain('Checking input "one"');

  const right = file.replace(/checksum: "[^"]*", /, '');
  const result = await world.launch(planned(right));
  expect(result).toMatchObject({ status: 'succeeded', problems: [] });
  const all = 'one\none\ntwo\n';
  expect(readFileSync(join(world.output, 'all/all.txt'), 'utf8')).toBe(all);
  expect(readFileSync(join(world.output, 'made/all.txt'), 'utf8')).toBe(all);
  expect(await readAt(server, '/home/ann/out/all.txt')).toBe(all);
  expect(await readAt(server, '/home/ann/back/all.txt')).toBe(all);
  expect(JSON.stringify([result, world.events])).not.toContain('hunter2secret');
  await expectNothingLeft(world);
}, 300_000);
