import { afterEach, expect, test } from 'vitest';
import { diagnose } from '../../../src/runner/index.ts';

const host = process.env['DOCKER_HOST'];

afterEach(() => {
  if (host === undefined) delete process.env['DOCKER_HOST'];
  else process.env['DOCKER_HOST'] = host;
});

test('a host without an engine is told what was tried and the command that mends it', async () => {
  process.env['DOCKER_HOST'] = 'unix:///nope.sock';
  const { checks } = await diagnose();
  expect(checks[0]).toMatchObject({
    id: 'engine',
    state: 'missing',
    text: expect.stringContaining('DOCKER_HOST (unix:///nope.sock): there is no such socket'),
    command: 'npm run engine',
  });
  expect(checks.map(({ id }) => id)).toEqual(['engine', 'command-line', 'disk']);
});
