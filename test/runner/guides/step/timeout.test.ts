import { expect, test } from 'vitest';
import { stepTimeout } from '../../../../src/runner/guides/step/timeout.ts';

test.each([
  'docker build .',
  'sudo docker buildx build .',
  'docker buildx bake',
  'docker --context lab bake',
  'docker compose up -d',
  'podman pull debian',
  'cat x.tar | docker load',
  'nerdctl build .',
  'buildah build .',
  'cd gear && waybill run . --input a=b',
])('%j has ten minutes, as it may build or pull', (command) => {
  expect(stepTimeout(command, null)).toBe(600_000);
});

test.each(['docker ps; make build', 'docker ps | grep build', 'waybill validate .', 'rebuild', 'sleep 5'])(
  '%j has two minutes',
  (command) => {
    expect(stepTimeout(command, null)).toBe(120_000);
  },
);

test('what the page says counts, more or less', () => {
  expect(stepTimeout('docker build .', 1000)).toBe(1000);
  expect(stepTimeout('true', 3_600_000)).toBe(3_600_000);
});
