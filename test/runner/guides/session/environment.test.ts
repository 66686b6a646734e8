import { expect, test } from 'vitest';
import { sessionEnvironment } from '../../../../src/runner/guides/session/environment.ts';

const PLACES = {
  root: '/r',
  workspace: '/r/workspace',
  home: '/r/home',
  bin: '/r/bin',
  dockerConfig: '/r/docker',
};

test.each([
  'NODE_OPTIONS',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_TLS_VERIFY',
  'CONTAINER_HOST',
  'BASH_ENV',
  'BASH_FUNC_ls%%',
  'TMOUT',
  'POSIXLY_CORRECT',
  'IGNOREEOF',
  'LC_ALL',
  'npm_config_loglevel',
])('%s of the caller does not reach the page', (name) => {
  expect(sessionEnvironment(PLACES, null, { [name]: 'x' })).not.toHaveProperty(name);
});

test('other variables of the caller do, a proxy for instance', () => {
  const host = { HTTPS_PROXY: 'http://proxy.example', NODE_ENV: 'x' };
  expect(sessionEnvironment(PLACES, null, host)).toMatchObject(host);
});

test("docker finds the example's own door, whatever the caller uses", () => {
  expect(sessionEnvironment(PLACES, '/r/door.sock', { DOCKER_HOST: 'tcp://other.example' })).toMatchObject({
    DOCKER_HOST: 'unix:///r/door.sock',
    CONTAINER_HOST: 'unix:///r/door.sock',
  });
});
