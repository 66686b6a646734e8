import { expect, test } from 'vitest';
import { FORMATS, USUAL_NAMES } from '../../../../src/core/index.ts';
import { kindOfName } from '../../../../src/site/playground/files/kind-of-name.ts';

test('every name that a format is known by is a tab', () => {
  const names = FORMATS.flatMap(({ fileNames }) => fileNames).map((name) =>
    name.startsWith('.') ? `x${name}` : name,
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => kindOfName(`a/b/${name}`) !== 'tab')).toEqual([]);
});

test('every name that a nameless text is given may be one', () => {
  expect(Object.values(USUAL_NAMES).filter((name) => kindOfName(name) === 'other')).toEqual([]);
});

test.each([
  ['Dockerfile.gpu', 'tab'],
  ['greet.dockerfile', 'tab'],
  ['Containerfile', 'tab'],
  ['config.json', 'perhaps'],
  ['a/x.yaml', 'perhaps'],
  ['my-manifest.json', 'perhaps'],
  ['.red', 'other'],
  ['main.py', 'other'],
  ['manifest.json/readme.md', 'other'],
  ['.dockerignore', 'other'],
] as const)('%s: %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
