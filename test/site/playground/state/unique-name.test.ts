import { expect, test } from 'vitest';
import { uniqueName } from '../../../../src/site/playground/state/unique-name.ts';

test.each([
  ['manifest.json', [], 'manifest.json'],
  ['manifest.json', ['manifest.json'], 'manifest-2.json'],
  ['manifest.json', ['manifest.json', 'manifest-2.json'], 'manifest-3.json'],
  ['a.red.yml', ['a.red.yml'], 'a-2.red.yml'],
  ['Dockerfile', ['Dockerfile', null], 'Dockerfile-2'],
  ['one.two/Dockerfile', ['one.two/Dockerfile'], 'one.two/Dockerfile-2'],
  ['.dockerignore', ['.dockerignore'], '.dockerignore-2'],
])('%s beside %j is %s', (wanted, taken, unique) => {
  expect(uniqueName(wanted, taken)).toBe(unique);
});
