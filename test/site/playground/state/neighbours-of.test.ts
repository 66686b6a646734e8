import { expect, test } from 'vitest';
import { neighboursOf } from '../../../../src/site/playground/state/neighbours-of.ts';
import { EMPTY_PLAYGROUND, reduce } from '../../../../src/site/playground/state/reduce.ts';

function pathsBeside(shown: string, names: readonly (string | null)[], others: readonly string[] = []) {
  const state = reduce(EMPTY_PLAYGROUND, {
    kind: 'opened',
    files: names.map((name) => ({ name, text: 'x', format: name === null ? 'flywheel-gear' : null })),
    others: others.map((path) => ({ path, text: '' })),
    active: 0,
  });
  const file = state.files.find(({ name }) => name === shown);
  return neighboursOf(state, file?.id ?? 0).map(({ path }) => path);
}

test('files of one folder stand beside each other, a nameless one under the name of its format', () => {
  expect(pathsBeside('Dockerfile', ['Dockerfile', null, 'config.json'])).toEqual([
    'manifest.json',
    'config.json',
  ]);
});

test('paths are relative to the folder of the judged file', () => {
  expect(
    pathsBeside(
      'gear/docker/Dockerfile',
      ['gear/docker/Dockerfile', 'gear/manifest.json'],
      ['gear/docker/run.py', 'README.md'],
    ),
  ).toEqual(['../manifest.json', 'run.py', '../../README.md']);
});

test('a file that is called as a folder is no folder', () => {
  expect(pathsBeside('a/Dockerfile', ['a/Dockerfile', 'a'])).toEqual(['../a']);
});

test('a file with nothing in it stands beside nothing', () => {
  const state = reduce(EMPTY_PLAYGROUND, {
    kind: 'opened',
    files: ['x', ' \n'].map((text, at) => ({ name: `${at}.json`, text, format: null })),
    others: [],
    active: 0,
  });
  expect(neighboursOf(state, state.active)).toEqual([]);
});

test('a folder whose name begins as the other one does is another folder', () => {
  expect(pathsBeside('a/Dockerfile', ['a/Dockerfile', 'ab/manifest.json'])).toEqual(['../ab/manifest.json']);
});
