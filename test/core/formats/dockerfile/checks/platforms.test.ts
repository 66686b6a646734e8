import { expect, test } from 'vitest';
import { judge } from '../../../../../src/core/index.ts';

function platform(name: string) {
  const { problems } = judge(`FROM --platform=${name} debian:bookworm-slim\n`, { fileName: 'Dockerfile' });
  return problems
    .filter(({ id }) => id === 'dockerfile/platform')
    .map(({ fixes }) => fixes.map(({ title }) => title));
}

test.each(['linux/amd64', 'linux/arm64/v8', 'linux', 'amd64'])('%s is a platform', (name) => {
  expect(platform(name)).toEqual([]);
});

test('where only the slash is another sign, the platform is offered', () => {
  expect(platform('linux-amd64')).toEqual([['Write linux/amd64']]);
});

test('of a processor that nobody knows nothing is offered', () => {
  expect(platform('linux-spaceship')).toEqual([[]]);
  expect(platform('spaceship')).toEqual([[]]);
});
