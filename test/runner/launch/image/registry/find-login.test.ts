import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findLogin } from '../../../../../src/runner/launch/image/registry/find-login.ts';
import { imageName } from '../../../../../src/runner/launch/image/registry/image-name.ts';
import { authHeader } from '../../../../../src/runner/launch/image/registry/login.ts';

const { DOCKER_CONFIG: config, PATH: path } = process.env;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-login-'));
  process.env['DOCKER_CONFIG'] = folder;
  process.env['PATH'] = `${folder}:${path}`;
});

afterEach(() => {
  process.env['PATH'] = path;
  if (config === undefined) delete process.env['DOCKER_CONFIG'];
  else process.env['DOCKER_CONFIG'] = config;
  rmSync(folder, { recursive: true });
});

function write(contents: unknown): void {
  writeFileSync(join(folder, 'config.json'), JSON.stringify(contents));
}

function helper(name: string, script: string): void {
  writeFileSync(join(folder, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

const auth = Buffer.from('ada:a:b').toString('base64');

test('without a configuration there is no log-in, and nothing is wrong', async () => {
  expect(await findLogin('ghcr.io')).toEqual({ login: null, server: 'ghcr.io', trouble: null });
});

test('Docker Hub has its old address for a name', async () => {
  write({ auths: { 'https://index.docker.io/v1/': { auth } } });
  const found = {
    login: { username: 'ada', password: 'a:b' },
    server: 'https://index.docker.io/v1/',
    trouble: null,
  };
  expect(await findLogin('docker.io')).toEqual(found);
  expect(await findLogin('registry-1.docker.io')).toEqual(found);
  expect((await findLogin('ghcr.io')).login).toBeNull();
});

test('an identity token goes before a password', async () => {
  write({ auths: { 'reg.example.org': { auth, identitytoken: 'it' } } });
  const { login } = await findLogin('reg.example.org');
  expect(login).toEqual({ token: 'it' });
  expect(login === null ? null : authHeader(login, 'reg.example.org')).toEqual({
    identitytoken: 'it',
    serveraddress: 'reg.example.org',
  });
});

test('the helper of a registry goes before the helper for all, and a token is told by its user', async () => {
  helper('one', `cat >/dev/null; echo '{"Username":"<token>","Secret":"s1"}'`);
  helper('all', `cat >/dev/null; echo '{"Username":"ada","Secret":"s2"}'`);
  write({
    credHelpers: { 'reg.example.org': 'one' },
    credsStore: 'all',
    auths: { 'reg.example.org': { auth } },
  });
  expect((await findLogin('reg.example.org')).login).toEqual({ token: 's1' });
  expect((await findLogin('ghcr.io')).login).toEqual({ username: 'ada', password: 's2' });
});

test.each([
  ['cat >/dev/null; echo "credentials not found in native keychain"; exit 1', null],
  [
    'cat >/dev/null; echo "the keychain is locked" >&2; exit 1',
    'docker-credential-all failed: the keychain is locked',
  ],
  ['cat >/dev/null; echo hello', 'docker-credential-all answers something else than a log-in'],
])('a helper that says %j gives no log-in', async (script, trouble) => {
  helper('all', script);
  write({ credsStore: 'all' });
  expect(await findLogin('ghcr.io')).toEqual({ login: null, server: 'ghcr.io', trouble });
});

test('a helper that is missing and a configuration that is no JSON are named', async () => {
  write({ credsStore: 'not-there' });
  expect((await findLogin('ghcr.io')).trouble).toBe('docker-credential-not-there is not in PATH');
  writeFileSync(join(folder, 'config.json'), '{');
  expect((await findLogin('ghcr.io')).trouble).toBe(`${join(folder, 'config.json')} is no JSON`);
});

test.each([
  ['debian', 'docker.io', 'library/debian', 'latest', null],
  ['debian:bookworm', 'docker.io', 'library/debian', 'bookworm', null],
  ['ada/tool', 'docker.io', 'ada/tool', 'latest', null],
  ['localhost/tool:1', 'localhost', 'tool', '1', null],
  ['127.0.0.1:5000/a/b:1', '127.0.0.1:5000', 'a/b', '1', null],
  ['ghcr.io/a/b@sha256:0a', 'ghcr.io', 'a/b', null, 'sha256:0a'],
  ['ghcr.io/a/b:1@sha256:0a', 'ghcr.io', 'a/b', '1', 'sha256:0a'],
])('the name %s is parted as docker does', (name, registry, repository, tag, digest) => {
  expect(imageName(name)).toEqual({ registry, repository, tag, digest });
});

test('zeros that old programs wrote behind a password are none of it', async () => {
  write({ auths: { 'ghcr.io': { auth: Buffer.from('ada:secret\0\0').toString('base64') } } });
  expect((await findLogin('ghcr.io')).login).toEqual({ username: 'ada', password: 'secret' });
});
