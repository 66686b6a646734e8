import { expect, test } from 'vitest';
import { waybill } from './waybill.ts';

const NO_ENGINE = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

test('doctor names what was tried for an engine, and the command that mends the miss', async () => {
  const { code, stdout } = await waybill(['doctor'], { env: NO_ENGINE });
  expect(stdout).toMatch(
    /✗ Container engine: .*\n.*\/nowhere\/docker\.sock.*\n {4}mend it with: npm run engine/,
  );
  expect(stdout).toMatch(/Disk: \d/);
  expect(code).toBe(0);
});

test('doctor speaks JSON', async () => {
  const { stdout } = await waybill(['doctor', '--format', 'json'], { env: NO_ENGINE });
  const { version, checks } = JSON.parse(stdout);
  expect(version).toBe(1);
  expect(checks[0]).toMatchObject({ id: 'engine', state: 'missing', command: 'npm run engine' });
});
