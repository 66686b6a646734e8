import { expect, test } from 'vitest';
import { packagesOf, type SavedFile } from '../../../../src/site/playground/examples/packages-of.ts';

function saved(path: string, text = ''): SavedFile {
  return { path, text, judged: /(?:\.json|Dockerfile[^/]*)$/.test(path) };
}

const paths = (files: readonly SavedFile[]) =>
  packagesOf(files).map(({ judged, others }) => [
    judged.map(({ path }) => path).join(' '),
    others.map(({ path }) => path).join(' '),
  ]);

test('each folder is a package, with what lies above it and not with what lies in another', () => {
  const files = ['shared.txt', 'a/manifest.json', 'a/app/run.py', 'b/Dockerfile', 'b/main.py', 'data/x.csv'];
  expect(paths(files.map((path) => saved(path)))).toEqual([
    ['a/manifest.json', 'shared.txt a/app/run.py data/x.csv'],
    ['b/Dockerfile', 'shared.txt b/main.py data/x.csv'],
  ]);
});

test('what lies deeper sees the manifest above it, and not the other way round', () => {
  const files = [saved('task.json'), saved('Dockerfile'), saved('wrong/task.json')];
  expect(paths(files)).toEqual([
    ['task.json Dockerfile', ''],
    ['wrong/task.json', 'task.json'],
  ]);
});

test('Dockerfiles that bring manifests of their own are packages of their own', () => {
  const files = [
    saved('Dockerfile', 'FROM a\nCOPY main.py /\n'),
    saved('manifest.json'),
    saved('Dockerfile.flywheel', 'FROM a\nCOPY ["manifest.json", "/flywheel/v0/"]\n'),
    saved('task.json'),
    saved('main.py'),
  ];
  expect(paths(files)).toEqual([
    ['Dockerfile task.json', 'main.py'],
    ['manifest.json Dockerfile.flywheel task.json', 'main.py'],
  ]);
});

test.each([
  ['none of them brings it', 'FROM a\n', 'FROM b\n'],
  ['each of them does', 'FROM a\nCOPY . /\n', 'FROM b\nADD manifest.json /\n'],
])('Dockerfiles stay together where %s', (_, one, other) => {
  const files = [saved('Dockerfile', one), saved('Dockerfile.old', other), saved('manifest.json')];
  expect(paths(files)).toEqual([['Dockerfile Dockerfile.old manifest.json', '']]);
});
