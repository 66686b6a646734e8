import { expect, test } from 'vitest';
import { idBeside } from '../../../../src/site/playground/state/id-beside.ts';
import { neighboursOf } from '../../../../src/site/playground/state/neighbours-of.ts';
import { EMPTY_PLAYGROUND, reduce } from '../../../../src/site/playground/state/reduce.ts';
import { storeOf } from '../../../../src/site/playground/state/store.ts';

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
  expect(pathsBeside('ab/Dockerfile', ['ab/Dockerfile', 'a/manifest.json'])).toEqual(['../a/manifest.json']);
});

test('a place in a file that lies beside the tabs leads to a tab of it, once', () => {
  const store = storeOf(EMPTY_PLAYGROUND);
  const files = [{ name: 'gear/manifest.json', text: '{}', format: null }];
  const others = [{ path: 'src/run.py', text: 'print()' }];
  store.apply({ kind: 'opened', files, others, active: 0 });
  const judged = store.state().active;
  const id = idBeside(store, judged, '../src/run.py');
  expect(store.state().files.map(({ name }) => name)).toEqual(['gear/manifest.json', 'src/run.py']);
  expect(store.state().active).toBe(id);
  expect(idBeside(store, judged, '../src/run.py')).toBe(id);
  expect(idBeside(store, judged, 'src/run.py')).toBeNull();
});

test('an empty file of the folder is still there for the others when it is opened', () => {
  const store = storeOf(EMPTY_PLAYGROUND);
  const other = { path: '__init__.py', text: '' };
  const files = [{ name: 'Dockerfile', text: 'FROM a', format: null }];
  store.apply({ kind: 'opened', files, others: [other], active: 0 });
  const judged = store.state().active;
  store.apply({ kind: 'taken', other });
  expect(neighboursOf(store.state(), judged)).toEqual([other]);
});
