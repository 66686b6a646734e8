import { expect, test } from 'vitest';
import type { Engine } from '../../../../../src/runner/engine/engine.ts';
import { comparePlatforms } from '../../../../../src/runner/launch/image/describe/compare-platforms.ts';
import { normalPlatform, samePlatform } from '../../../../../src/runner/launch/image/describe/platform.ts';
import type { ReadyImage } from '../../../../../src/runner/launch/image/ready-image.ts';

function compare(arch: string, architecture: string) {
  // Another host's engine: whether it emulates cannot be seen.
  const endpoint = { kind: 'tcp', host: 'lab', port: 2375, tls: null } as const;
  const engine = { endpoint, about: async () => ({ arch }) } as unknown as Engine;
  return comparePlatforms(engine, { name: 'tool:1', architecture } as ReadyImage);
}

test.each([
  ['amd64', 'linux/amd64', false],
  ['x86_64', 'linux/amd64', false],
  ['arm64', 'linux/arm64/v8', false],
  ['amd64', 'linux/386', false],
  ['arm64', 'linux/amd64', true],
  ['amd64', 'linux/arm64', true],
])('on %s an image for %s is emulated: %s', async (arch, architecture, emulated) => {
  const { platform, problems } = await compare(arch, architecture);
  expect(platform.emulated).toBe(emulated);
  expect(problems).toHaveLength(emulated ? 1 : 0);
});

test('what is not known is said, as a warning', async () => {
  const { problems } = await compare('amd64', 'linux/arm64');
  expect(problems[0]).toMatchObject({
    id: 'run/emulated',
    severity: 'warning',
    message:
      'tool:1 is for linux/arm64 and the engine is linux/amd64: whether it can emulate that cannot be seen from here.',
  });
});

test('platforms are compared by what they mean', () => {
  expect(normalPlatform('Linux/AArch64')).toBe('linux/arm64');
  expect(normalPlatform('amd64')).toBe('linux/amd64');
  expect(samePlatform('linux/arm64', 'linux/arm64/v8')).toBe(true);
  expect(samePlatform('linux/arm', 'linux/arm/v7')).toBe(true);
  expect(samePlatform('linux/amd64', 'linux/arm64')).toBe(false);
  expect(samePlatform('linux/s390x', null)).toBe(true);
});
