import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findEngine } from '../../../src/runner/engine/find-engine.ts';
import { findCommand } from '../../../src/runner/needs/missing-needs.ts';
import { buildServers, docker } from '../launch/image/servers/servers.ts';
import { OWN } from '../own-name.ts';

const SOCKET = '/var/run/docker.sock';
const cli = findCommand(['docker']);
const ssh = findCommand(['ssh']);
const servers = cli === null || ssh === null ? null : await buildServers();
const canRun = servers !== null && isUsable(servers);
const title = (text: string): string =>
  canRun ? text : `${text} (skipped: no ssh, no sshd in a build, or no engine at ${SOCKET})`;
const when = test.runIf(canRun);
const { PATH: path } = process.env;
let folder: string;
let host: string;

/** Debian's sshd with the docker command line and the engine of this machine: another host with an engine. */
const START = `mkdir -p /run/sshd /root/.ssh && echo "$KEY" >/root/.ssh/authorized_keys && ssh-keygen -A >/dev/null
exec /usr/sbin/sshd -D -e -o PasswordAuthentication=no`;

function mounts(): readonly string[] {
  return [`${realpathSync(cli ?? '')}:/usr/local/bin/docker:ro`, `${SOCKET}:${SOCKET}`].flatMap((mount) => [
    '--volume',
    mount,
  ]);
}

function isUsable(image: string): boolean {
  return spawnSync('docker', ['run', '--rm', ...mounts(), image, 'docker', 'version']).status === 0;
}

beforeAll(() => {
  if (servers === null || !canRun) return;
  folder = mkdtempSync(join(tmpdir(), `${OWN}-`));
  const key = join(folder, 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  const env = ['--env', `KEY=${readFileSync(`${key}.pub`, 'utf8').trim()}`];
  const name = `${OWN}-sshd`;
  docker([
    'run',
    '--detach',
    '--rm',
    '--name',
    name,
    '--publish',
    '127.0.0.1::22',
    ...mounts(),
    ...env,
    servers,
    'sh',
    '-c',
    START,
  ]);
  host = (docker(['port', name, '22/tcp']).split('\n')[0] ?? '').replace(/^/, 'root@');
  const known = join(folder, 'known_hosts');
  // Nothing of the caller's own ssh is used or written.
  const options = `-F none -i ${key} -o BatchMode=yes -o StrictHostKeyChecking=accept-new -o UserKnownHostsFile=${known} -o ConnectionAttempts=20`;
  writeFileSync(join(folder, 'ssh'), `#!/bin/sh\nexec ${ssh} ${options} "$@"\n`, { mode: 0o755 });
  process.env['PATH'] = `${folder}:${path}`;
});

afterAll(() => {
  process.env['PATH'] = path;
  if (servers === null) return;
  if (canRun) {
    docker(['kill', `${OWN}-sshd`]);
    rmSync(folder, { recursive: true });
  }
  docker(['rmi', '--force', servers]);
});

async function engineThere() {
  const search = await findEngine({ DOCKER_HOST: `ssh://${host}` });
  if (search.engine === null) throw new Error(JSON.stringify(search.attempts));
  return search.engine;
}

when(title('an engine is found through ssh, and answers many questions over a few connections'), async () => {
  const engine = await engineThere();
  const local = (await findEngine()).engine;
  expect(engine.endpoint).toMatchObject({ kind: 'ssh', user: 'root' });
  expect((await engine.docker.info()).ID).toBe((await local?.docker.info())?.ID);
  const all = await Promise.all([1, 2, 3].map(() => engine.docker.listImages()));
  expect(all).toHaveLength(3);
});

when(
  title('a container behind ssh is attached to: its input is read to the end, its streams come apart'),
  async () => {
    const { docker: remote } = await engineThere();
    const container = await remote.createContainer({
      Image: 'debian:bookworm-slim',
      Cmd: ['sh', '-c', 'cat; echo wrong >&2'],
      OpenStdin: true,
      StdinOnce: true,
      HostConfig: { AutoRemove: true, NetworkMode: 'none' },
    });
    const stream = await container.attach({
      stream: true,
      hijack: true,
      stdin: true,
      stdout: true,
      stderr: true,
    });
    const [out, err] = [new PassThrough(), new PassThrough()];
    remote.modem.demuxStream(stream, out, err);
    stream.on('end', () => [out, err].map((end) => end.end()));
    await container.start();
    stream.end('hello\n');
    expect(await Promise.all([text(out), text(err)])).toEqual(['hello\n', 'wrong\n']);
  },
);

when(title('a key that is not taken is told in the words of ssh'), async () => {
  const { attempts } = await findEngine({ DOCKER_HOST: `ssh://${host.replace('root@', 'nobody@')}` });
  expect(attempts[0]?.why).toMatch(/^ssh ended with 255: .*Permission denied/s);
});
