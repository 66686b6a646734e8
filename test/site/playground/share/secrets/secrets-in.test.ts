import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { secretsIn } from '../../../../../src/site/playground/share/secrets/secrets-in.ts';

const said = (text: string) => secretsIn([{ text }]).map(({ line, what }) => `${line} ${what}`);

/** Put together here, so that no scanner takes this file for a leak. */
const made = (...parts: readonly string[]) => parts.join('');
const LETTERS = 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA1bC2dE3fG4';

test.each([
  [
    'RED image access',
    'container:\n  settings:\n    image:\n      url: x\n      auth: {username: ada, password: hunter2}',
    ['5 the value of "password"'],
  ],
  [
    'RED connector access',
    'inputs:\n  a:\n    connector:\n      access:\n        auth:\n          username: ada\n          key: hunter2\n',
    ['7 access data in "auth"'],
  ],
  [
    'a registry, as docker writes it',
    '{"auths": {"x.y": {"auth": "YWRhOmh1bnRlcjI="}}}',
    ['1 access data in "auth"'],
  ],
  ['JSON', '{\n  "apiKey": "abc123def"\n}', ['2 the value of "apiKey"']],
  [
    'Kaapana variables',
    '{"env": [\n{"name": "DB_PASSWORD",\n "value": "hunter2"},\n{"name": "MODE", "value": "fast"}]}',
    ['3 the value of "DB_PASSWORD"'],
  ],
  ['a name behind its value', '[{"value": "hunter2", "identifier": "token"}]', ['1 the value of "token"']],
  [
    'a default',
    '{"config": {"password": {"type": "string", "default": "hunter2"}}}',
    ['1 the value of "password"'],
  ],
  ['a list of assignments', 'env: ["MODE=fast", "API_TOKEN=abc123def"]', ['1 the value of "API_TOKEN"']],
  ['an option and its value', '"command": ["x", "--password", "hunter2"]', ['1 the value of "password"']],
  [
    'a Dockerfile',
    'FROM a\nENV MODE=fast API_TOKEN=abc123def\nARG DB_PASSWORD="hunter2"\nENV SECRET_KEY deadbeef1\nRUN x --token abc123def',
    [
      '2 the value of "API_TOKEN"',
      '3 the value of "DB_PASSWORD"',
      '4 the value of "SECRET_KEY"',
      '5 the value of "token"',
    ],
  ],
  ['a number or a sentence where a password is asked for', 'password: 4711', ['1 the value of "password"']],
  ['several words', 'passphrase: correct horse battery staple', ['1 the value of "passphrase"']],
  ['a block text', 'password: |\n  hunter2\n', ['2 the value of "password"']],
  ['a broken text', '{"password": "hunter2", ', ['1 the value of "password"']],
  ['an address', 'url: https://ada:hunter2@x.org/y', ['1 a password in an address']],
  ['GitHub', made('x: gh', 'p_', LETTERS.slice(0, 36)), ['1 a GitHub token']],
  ['GitHub, of the newer kind', made('x: github', '_pat_', LETTERS.slice(0, 30)), ['1 a GitHub token']],
  ['Google', made('x: AI', 'za', LETTERS.slice(0, 35)), ['1 a Google API key']],
  ['Hugging Face', made('x: h', 'f_', LETTERS.slice(0, 34)), ['1 a Hugging Face token']],
  ['Docker Hub', made('x: dc', 'kr_pat_', LETTERS.slice(0, 27)), ['1 a Docker Hub token']],
  ['Slack', made('x: xo', 'xb-', LETTERS.slice(0, 24)), ['1 a Slack token']],
  ['npm', made('x: np', 'm_', LETTERS.slice(0, 36)), ['1 an npm token']],
  ['PyPI', made('x: py', 'pi-', LETTERS, LETTERS), ['1 a PyPI token']],
  ['a service that writes sk-', made('x: s', 'k-', LETTERS.slice(0, 32)), ['1 an API key']],
  ['GitLab', made('FROM a\n# gl', 'pat-', LETTERS.slice(0, 20)), ['2 a GitLab token']],
  ['AWS, for a while', made('x: AS', 'IA2345QWERTYUIOPASD'.slice(0, 18)), ['1 an AWS access key']],
  ['AWS', made('x: AK', 'IA2345QWERTYUIOPASD'.slice(0, 18)), ['1 an AWS access key']],
  ['a private key', made('key: |\n  -----BEGIN RSA PRI', 'VATE KEY-----\n  abc'), ['2 a private key']],
  [
    'JWT',
    made('x: ey', 'JhbGciOiJIUzI1NiJ9.ey', 'JzdWIiOiIxMjM0In0.dBjftJeZ4CVP'),
    ['1 a signed token (JWT)'],
  ],
  ['Flywheel', made('x: flywheel.clinic.org:', LETTERS.slice(0, 18)), ['1 a Flywheel API key']],
  [
    'a token under a telling name is named as what it is',
    made('{"token": "gh', 'p_', LETTERS.slice(0, 36), '"}'),
    ['1 a GitHub token'],
  ],
])('%s', (_, text, places) => {
  expect(said(text)).toEqual(places);
});

test.each([
  ['a RED variable', 'auth: {username: "{{user}}", password: "{{password}}"}'],
  ['a bare variable', 'password: {{password}}'],
  ['nothing', 'password: ""\ntoken:\nother: x'],
  ['shell variables', 'ENV API_TOKEN=${TOKEN}\nRUN x --password "$PASSWORD"'],
  [
    'stand-ins',
    'password: changeme\ntoken: <your token>\nsecret: "***"\napi_key: YOUR_API_KEY\nAPI_TOKEN: xxxxxxxx',
  ],
  [
    'more stand-ins',
    'password: aaaa\ntoken: AKexample77\napi_key: "%(api_key)s"\nsecret: *other\npasswd: "{% secret %}"\ndb_password: redacted',
  ],
  ['a name', '{"auth": {"username": "ada"}}'],
  ['who somebody is', 'auth: {email: ada@x.org, login: ada, type: basic2}'],
  [
    'what speaks of a secret',
    'token_type: bearer2\npassword_hint: hunter2\npassword-file: hunter2.txt\ntoken_url: abc1',
  ],
  ['a sentence', 'secret: nobody knows what it is'],
  [
    'a declaration',
    '{"config": {"password": {"type": "string", "description": "The password of the archive"}}}',
  ],
  ['a Flywheel key input', '{"inputs": {"api-key": {"base": "api-key", "read-only": true}}}'],
  ['switches and numbers', '{"secret": true, "max_tokens": 512, "token_limit": 4}'],
  ['a place', '{"token_file": "/run/secrets/token", "secret": "/run/secrets/a"}'],
  ['a tokenizer', 'tokenizer: bert-base-uncased'],
  [
    'a build secret',
    'RUN --mount=type=secret,id=token cat /run/secrets/token\n# docker build --secret id=token,src=t.txt',
  ],
  [
    'images',
    'image: my.registry.org:5000/a/b:20240101\nother: gcr.io/x/y@sha256:0123456789abcdef0123456789abcdef',
  ],
  ['a prose', 'description: Give the token: it is asked for'],
])('no secret: %s', (_, text) => {
  expect(said(text)).toEqual([]);
});

test('each file is searched, and none is listed without end', () => {
  const many = 'password: hunter2\n'.repeat(500);
  const found = secretsIn([{ text: 'a: b' }, { text: 'password: hunter2' }, { text: many }]);
  expect(found[0]).toMatchObject({ file: 1, line: 1 });
  expect(found).toHaveLength(50);
});

test('what stands there is never repeated', () => {
  const found = secretsIn([{ text: '{"password": "hunter2", "u": "https://a:hunter2@b.c"}' }]);
  expect(found).toHaveLength(2);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

test('no file of schemas/valid holds one', () => {
  const schemas = resolve(import.meta.dirname, '../../../../../schemas');
  const texts = readdirSync(schemas, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\/valid(?:\/|$)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  const read = texts.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const told = read.flatMap(({ path, text }) =>
    said(text).map((place) => `${path.replace(schemas, '')}: ${place}`),
  );
  expect(told).toEqual([]);
  expect(texts.length).toBeGreaterThan(20);
});

test.each([
  ['letters', 'a'.repeat(1_000_000)],
  ['dots', 'a.'.repeat(500_000)],
  ['colons', 'a:'.repeat(500_000)],
  ['addresses', '://a:'.repeat(200_000)],
  ['dashes', '-----BEGIN A '.repeat(80_000)],
  ['tokens', `eyJ${'abcdefgh'.repeat(125_000)}`],
  ['hosts', 'a.b:'.repeat(250_000)],
  ['assignments', 'token=a1b2 '.repeat(100_000)],
  ['options', '--token '.repeat(125_000)],
  ['names', 'ENV a '.repeat(170_000)],
])('a megabyte of %s is searched before this test is given up', (_, text) => {
  expect(secretsIn([{ text }]).length).toBeLessThanOrEqual(50);
});
