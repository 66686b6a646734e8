import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBuild } from '../../../../../src/runner/launch/image/build/start-build.ts';
import { packContext } from '../../../../../src/runner/launch/image/context/pack-context.ts';
import { readContext } from '../../../../../src/runner/launch/image/context/read-context.ts';
import { jsonLines } from '../../../../../src/runner/launch/image/json-lines.ts';
import { readyImage } from '../../../../../src/runner/launch/image/ready.ts';
import { OWN } from '../../../own-name.ts';
import { failureOf, launchOptions } from '../launch-options.ts';
import { buildServers, docker, type Registry, startRegistry, USER } from '../servers/servers.ts';

const BYTES = 8_000_000;
const servers = await buildServers();
const title = (text: string): string =>
  servers === null ? `${text} (skipped: no registry can be installed in a build here)` : text;
const when = test.runIf(servers !== null);
const { DOCKER_CONFIG: theirs, PATH: path } = process.env;
let open: Registry;
let closed: Registry;
let digest: string;
let config: string;

beforeAll(async () => {
  if (servers === null) return;
  [open, closed] = await Promise.all([startRegistry(servers, false), startRegistry(servers, true)]);
  const image = `${OWN}-pushed`;
  // Imported, not built: a builder's cache would keep the layer, and nothing would be left to pull.
  const change = `LABEL own=${OWN}`;
  const make = `head -c ${BYTES} /dev/urandom >/tmp/${OWN}-data && tar -c -C /tmp ${OWN}-data | docker import --change '${change}' - ${image}`;
  execFileSync('sh', ['-c', make], { stdio: 'pipe' });
  rmSync(`/tmp/${OWN}-data`);
  open.push(image, 'tools/data:1');
  closed.push(image, 'tools/data:1');
  docker(['rmi', '--force', image]);
  const head = await fetch(`http://${open.host}/v2/tools/data/manifests/1`, {
    method: 'HEAD',
    headers: { accept: 'application/vnd.docker.distribution.manifest.v2+json' },
  });
  digest = head.headers.get('docker-content-digest') ?? '';
});

beforeEach(() => {
  config = mkdtempSync(join(tmpdir(), `${OWN}-`));
  process.env['DOCKER_CONFIG'] = config;
});

afterEach(() => {
  process.env['PATH'] = path;
  if (theirs === undefined) delete process.env['DOCKER_CONFIG'];
  else process.env['DOCKER_CONFIG'] = theirs;
  rmSync(config, { recursive: true });
  const ids = docker(['images', '--quiet', '--filter', `label=own=${OWN}`]);
  if (ids !== '') docker(['rmi', '--force', ...new Set(ids.split('\n'))]);
});

afterAll(() => {
  if (servers === null) return;
  open.stop();
  closed.stop();
  docker(['rmi', '--force', servers]);
});

async function get(
  name: string,
  auth: { username: string; password: string } | null = null,
  platform: string | null = null,
) {
  const { options, events } = await launchOptions();
  return { image: readyImage({ kind: 'named', name, auth }, { name: 'test', platform }, options), events };
}

function write(contents: unknown): void {
  writeFileSync(join(config, 'config.json'), JSON.stringify(contents));
}

const login = (user: typeof USER): string =>
  Buffer.from(`${user.username}:${user.password}`).toString('base64');

when(title('an image is pulled with its progress in bytes, once'), async () => {
  const name = `${open.host}/tools/data:1`;
  const { image, events } = await get(name);
  expect(await image).toMatchObject({ name, id: expect.stringMatching(/^sha256:/) });
  const pulls = events.filter((event) => event.kind === 'pull');
  expect(events[0]).toEqual({ kind: 'stage', message: `Pulling ${name}` });
  expect(pulls.at(-1)?.bytes).toBeGreaterThanOrEqual(BYTES);
  expect(pulls.at(-1)?.total).toBe(pulls.at(-1)?.bytes);
  expect(pulls.map(({ bytes }) => bytes)).toEqual(pulls.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
  const again = await get(name);
  await again.image;
  expect(again.events).toEqual([]);
});

when(title('an image is pulled by its digest'), async () => {
  const { image } = await get(`${open.host}/tools/data@${digest}`);
  expect((await image).name).toContain('@sha256:');
});

when(title('a log-in of the manifest is used for its registry'), async () => {
  await (await get(`${closed.host}/tools/data:1`, USER)).image;
});

when(title('a log-in that docker login wrote down is used'), async () => {
  write({ auths: { [closed.host]: { auth: login(USER) } } });
  await (await get(`${closed.host}/tools/data:1`)).image;
});

when(
  title('a credential helper is asked for the registry by name, before what is written down'),
  async () => {
    const answer = JSON.stringify({ ServerURL: closed.host, Username: USER.username, Secret: USER.password });
    writeFileSync(
      join(config, 'docker-credential-waybill'),
      `#!/bin/sh\n[ "$1" = get ] && [ "$(cat)" = '${closed.host}' ] && printf '%s' '${answer}'\n`,
      { mode: 0o755 },
    );
    process.env['PATH'] = `${config}:${path}`;
    write({
      credHelpers: { [closed.host]: 'waybill' },
      auths: { [closed.host]: { auth: login({ ...USER, password: 'x' }) } },
    });
    await (await get(`${closed.host}/tools/data:1`)).image;
  },
);

when(
  title('without a log-in, with a wrong one and with a missing helper it is told what to do'),
  async () => {
    const name = `${closed.host}/tools/data:1`;
    const none = await failureOf((await get(name)).image);
    expect(none.status).toBe('failed');
    expect(none.problems[0]).toMatchObject({
      id: 'run/registry-denied',
      help: expect.stringContaining('docker login'),
    });
    expect(none.problems[0]?.message).toContain('without a log-in');
    const wrong = await failureOf((await get(name, { ...USER, password: 'secret-and-wrong' })).image);
    expect(wrong.problems[0]?.message).toContain('does not take the log-in');
    expect(JSON.stringify(wrong.problems)).not.toContain('secret-and-wrong');
    write({ credsStore: 'not-there' });
    const missing = await failureOf((await get(name)).image);
    expect(missing.problems[0]?.help).toContain('docker-credential-not-there is not in PATH');
  },
);

when(title('a tag that does not exist, and one for another processor, are told apart'), async () => {
  const nope = await failureOf((await get(`${open.host}/tools/data:2`)).image);
  expect(nope.problems[0]).toMatchObject({ id: 'run/no-such-image' });
  // No tag means latest, and not all that there are.
  const latest = await failureOf((await get(`${open.host}/tools/data`)).image);
  expect(latest.problems[0]).toMatchObject({ id: 'run/no-such-image' });
  const other = await failureOf((await get(`${open.host}/tools/data:1`, null, 'linux/s390x')).image);
  expect(other.problems[0]).toMatchObject({ id: 'run/image-platform' });
  expect(other.problems[0]?.message).toContain('does not exist for linux/s390x');
});

when(title('the base of a Dockerfile is pulled with the log-in of the user'), async () => {
  write({ auths: { [`http://${closed.host}/v1/`]: { auth: login(USER) } } });
  writeFileSync(join(config, 'Dockerfile'), `FROM ${closed.host}/tools/data:1\nCOPY config.json /\n`);
  const { options } = await launchOptions();
  const planned = { kind: 'build', context: config, dockerfile: 'Dockerfile' } as const;
  const image = await readyImage(planned, { name: OWN, platform: null }, options);
  expect(image.name).toMatch(new RegExp(`^waybill/${OWN}:`));
});

when(
  title('a builder that looks for a private base itself is given the log-in of the user, and nobody else is'),
  async () => {
    const { options } = await launchOptions();
    const dockerfile = `FROM ${closed.host}/tools/data:1\nCOPY Dockerfile /\n`;
    writeFileSync(join(config, 'Dockerfile'), dockerfile);
    const context = await readContext(config, 'Dockerfile', '/nowhere');
    const said = async (): Promise<string> => {
      const order = { dockerfile: 'Dockerfile', tag: `${OWN}-by-session`, labels: {}, platform: null };
      const build = await startBuild(options.engine, packContext(context), order, options.signal);
      let error = '';
      for await (const message of jsonLines(build.stream)) error += message['error'] ?? '';
      build.close();
      return error;
    };
    expect(await said()).toMatch(/authorization failed|401|no basic auth|unauthorized/i);
    write({ auths: { [closed.host]: { auth: login(USER) } } });
    expect(await said()).toBe('');
  },
);

test('a registry that does not answer is no missing image, and a name nearby is suggested', async () => {
  const { image } = await get('127.0.0.1:1/debian:bookworm-slim');
  expect((await failureOf(image)).problems[0]).toMatchObject({ id: 'run/pull-failed' });
  docker(['tag', 'debian:bookworm-slim', `${OWN}-greet-app:1`]);
  try {
    const { problems } = await failureOf((await get(`${OWN}-greet-ap:1`)).image);
    expect(problems[0]?.message).toContain(`Did you mean ${OWN}-greet-app:1`);
  } finally {
    docker(['rmi', `${OWN}-greet-app:1`]);
  }
});
